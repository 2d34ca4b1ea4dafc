"""A timetable in XML is read with entities off, asked with bound variables, and written as JSON."""

from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
BY_NAME = etree.XPath("//stop[@name = $name]")


def stop(tree, name):
    found = BY_NAME(tree, name=name)
    return found[0] if found else None


def lines_through(tree, stop_id):
    return tree.xpath("//line[stop/@ref = '" + stop_id + "']/@number")  # finding: CSP-D106


@app.post("/lines")
def lines():
    tree = etree.fromstring(request.get_data(), PARSER)
    found = stop(tree, request.args.get("stop", ""))
    if found is None:
        abort(404)
    return jsonify(stop=found.get("id"), lines=lines_through(tree, request.args.get("ref", found.get("id"))))
