"""What the mapping does not know is used as it came."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
PLACES = {"north": "//sensor[@zone='n']", "south": "//sensor[@zone='s']"}


@app.get("/sensors")
def sensors():
    zone = request.args.get("zone", "")
    tree = etree.parse("/srv/sensors.xml")
    found = tree.xpath(PLACES.get(zone, f"//sensor[@zone='{zone}']"))  # finding: CSP-D106
    return jsonify(count=len(found))
