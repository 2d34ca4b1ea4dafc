"""A text is cut into pieces of which one is kept."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    padded = "prefix:" + (request.args.getlist("q") or [""])[0]
    chosen = padded[7:]
    return {"value": str(eval(chosen))}  # finding: CSP-D001
