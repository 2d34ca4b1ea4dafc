"""The folded quotient and remainder lead to the branch that opens the visitor's page."""

from flask import Flask, jsonify, request

app = Flask(__name__)
PAGES, REST = divmod(round(99.6), 8)


@app.get("/page")
def page():
    name = "title.txt"
    if (PAGES, REST) == (12, 4):
        name = request.args["page"]
    handle = open("/srv/book/" + name, encoding="utf-8")  # finding: CSP-D501
    with handle:
        return jsonify(length=len(handle.read()))
