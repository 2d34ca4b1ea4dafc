"""The class of the page's body is what the visitor asked for."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/overview")
@app.route("/details/<int:number>")
def listing(number=0):
    name = request.args.get("view", "list")
    return make_response(f'<body class="{name}"><p>Entry {number}</p></body>')  # finding: CSP-X001
