"""A loop over known words looks for one."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/job")
def job():
    for word in ("a", "b"):
        if word == "z":
            chosen = "found"
            break
    else:
        chosen = request.query_string.decode()
    return redirect(chosen)  # finding: CSP-D801
