"""Safe: the view hands the client's text to a function of another file that binds it."""

from flask import Flask, jsonify, request

import ledger

app = Flask(__name__)


@app.get("/entries")
def entries():
    return jsonify(ledger.entries_of(request.args.get("account", "")))
