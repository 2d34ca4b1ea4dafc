"""What is kept in the session stays checked when it is read again and kept once more."""

from flask import Flask, abort, request, session

app = Flask(__name__)
LEVELS = {"easy", "hard"}


@app.post("/levels/<level>")
def levels(level):
    if level not in LEVELS:
        return {"error": "no such level"}, 404
    session["levels"] = {**session.get("levels", {}), level: True}  # ok: CSP-D802
    return {"ok": True}
