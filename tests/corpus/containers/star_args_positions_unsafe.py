"""The first positional argument, which becomes the command, is the visitor's."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def run(*words, **notes):
    code = os.system(words[0])  # finding: CSP-D003
    return {"code": code, "for": notes.get("by"), "extra": len(words) - 1}


@app.post("/tools")
def tools():
    tool = request.form["tool"]
    return jsonify(run(tool, "uptime", by="web"))
