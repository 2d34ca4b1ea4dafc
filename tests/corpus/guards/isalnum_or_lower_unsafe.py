"""A text is of letters and digits."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/job")
def job():
    given = next(iter(request.form), "")
    if not given.islower():
        return {"error": "odd"}
    chosen = given
    return redirect(chosen)  # finding: CSP-D801
