"""A text is part of a pattern."""

import re

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.cookies.get("q", "")
    return {"n": len(re.findall(r"\b" + x + r"\b", "lorem ipsum"))}  # finding: CSP-D111
