"""The expression holds a variable, to which the visitor's name is given."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
STAFF = etree.parse("/srv/staff.xml")


@app.get("/staff/rooms")
def rooms():
    name = request.args.get("name", "")
    found = STAFF.xpath("//person[@name=$name]/room", name=name)  # ok: CSP-D106
    return jsonify(rooms=len(found))
