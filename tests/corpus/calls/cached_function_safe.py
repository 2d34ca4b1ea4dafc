"""Safe: the cached function refuses arguments that are not plain letters."""

import functools
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@functools.lru_cache(maxsize=64)
def manual_length(topic: str) -> int:
    if not topic.isalpha():
        raise KeyError("no topic")
    return len(subprocess.getoutput("man " + topic))  # ok: CSP-D003


@app.get("/man/length")
def length():
    return jsonify(length=manual_length(request.args.get("topic", "ls")))
