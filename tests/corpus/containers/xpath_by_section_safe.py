"""What the mapping does not know is answered by a constant."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
PLACES = {"north": "//sensor[@zone='n']", "south": "//sensor[@zone='s']"}


@app.get("/sensors")
def sensors():
    zone = request.args.get("zone", "")
    tree = etree.parse("/srv/sensors.xml")
    found = tree.xpath(PLACES.get(zone, "//sensor"))  # ok: CSP-D106
    return jsonify(count=len(found))
