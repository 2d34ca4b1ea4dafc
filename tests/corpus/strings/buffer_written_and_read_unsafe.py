"""A buffer is written to and read."""

import io

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/job")
def job():
    out = io.StringIO()
    out.write("one\n")
    out.write(request.cookies.get("q", ""))
    out.seek(0)
    chosen = out.read()
    return redirect(chosen)  # finding: CSP-D801
