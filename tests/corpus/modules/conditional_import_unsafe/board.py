"""Unsafe: the option is off, so the quick renderer is imported."""

from flask import Flask, request

from options import CAREFUL

if CAREFUL:
    from careful import render
else:
    from quick import render

app = Flask(__name__)


@app.get("/board")
def board():
    return render(request.args.get("note", ""))  # finding: CSP-X001
