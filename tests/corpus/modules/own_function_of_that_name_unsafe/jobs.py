"""Unsafe: `system` is the one of os."""

from flask import Flask, request

from os import system

app = Flask(__name__)


@app.post("/job")
def job():
    return {"number": system(request.form["line"])}  # finding: CSP-D003
