"""A word goes into the session."""

from flask import Flask, request, session

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.to_dict(flat=True).get("q", "")
    session["theme"] = x if x else "light"  # finding: CSP-D802
    return {"ok": True}
