"""A text is of letters and digits."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/job")
def job():
    given = next(iter(request.form), "")
    if not given.isalnum():
        return {"error": "odd"}
    chosen = given
    return redirect(chosen)  # ok: CSP-D801
