"""The key is missing, so the default, the visitor's file, is what get() gives."""

from flask import Flask, jsonify, request

app = Flask(__name__)
PAGES = {"home": "home.md", "about": "about.md"}


@app.get("/source")
def source():
    name = PAGES.get("contact", request.args.get("page", ""))
    with open("/srv/pages/" + name) as handle:  # finding: CSP-D501
        return jsonify(size=len(handle.read()))
