"""An argument becomes a part of an XPath expression."""

from xml.etree import ElementTree

import elementpath
from flask import Flask, request

app = Flask(__name__)

birds = ElementTree.parse("birds.xml")


@app.get("/find")
def find():
    name = request.args["name"]
    found = elementpath.select(birds, "//bird[@id='%d']" % int(request.args["number"]))  # ok
    found += elementpath.select(birds, f"//bird[@name='{name}']")  # finding: CSP-D106
    return {"found": len(found)}
