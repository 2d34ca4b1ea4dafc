"""A helper returns the cleaned text, or None; the caller falls back."""

import re
import subprocess

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    match = re.match(r"([a-z]+)", text)
    return match.group(1) if match else None


@app.get("/man")
def man():
    page = clean(request.args.get("page", "")) or "intro"
    return {"text": subprocess.getoutput("man " + page)}  # ok: CSP-D003
