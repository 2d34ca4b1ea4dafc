"""An XPath expression by formatting, or with a variable."""

from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("/srv/data/members.xml")


@app.get("/member")
def member():
    name = request.args.get("name") or abort(400)
    nodes = TREE.xpath("/members/member[@name='{0}']/mail/text()".format(name))  # finding: CSP-D106
    return {"mail": [str(node) for node in nodes]}
