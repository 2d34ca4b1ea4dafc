"""Only digits and signs are computed with."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.getlist("q")[0]
    if any(c.isspace() for c in x):
        return {"error": "odd"}
    return {"v": str(eval(x))}  # finding: CSP-D001
