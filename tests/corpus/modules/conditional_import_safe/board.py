"""Safe: the option is on, so the careful renderer is imported."""

from flask import Flask, request

from options import CAREFUL

if CAREFUL:
    from careful import render
else:
    from quick import render

app = Flask(__name__)


@app.get("/board")
def board():
    return render(request.args.get("note", ""))  # ok: CSP-X001
