"""Unsafe: under a short alias, a function two packages down runs SQL made of the client's text."""

from flask import Flask, jsonify, request

import core.db.reads as r

app = Flask(__name__)


@app.get("/patient")
def patient():
    born = request.args.get("born", "")
    return jsonify(r.one("SELECT id FROM patients WHERE born = '{}'".format(born)))
