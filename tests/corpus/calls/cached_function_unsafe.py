"""Unsafe: the cached function puts its argument into the command."""

import functools
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@functools.lru_cache(maxsize=64)
def manual_length(topic: str) -> int:
    if not topic:
        raise KeyError("no topic")
    return len(subprocess.getoutput("man " + topic))  # finding: CSP-D003


@app.get("/man/length")
def length():
    return jsonify(length=manual_length(request.args.get("topic", "ls")))
