"""The class of the page's body is the name of the view, which the program gave."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/overview")
@app.route("/details/<int:number>")
def listing(number=0):
    name = request.endpoint
    return make_response(f'<body class="{name}"><p>Entry {number}</p></body>')  # ok: CSP-X001
