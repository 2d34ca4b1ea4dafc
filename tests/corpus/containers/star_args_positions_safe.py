"""The visitor's argument is the second one; only the first becomes the command."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def run(*words, **notes):
    code = os.system(words[0])  # ok: CSP-D003
    return {"code": code, "for": notes.get("by"), "extra": len(words) - 1}


@app.post("/tools")
def tools():
    tool = request.form["tool"]
    return jsonify(run("uptime", tool, by="web"))
