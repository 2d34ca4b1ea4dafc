"""Only names of pages lead on."""

from flask import Flask, redirect, request

app = Flask(__name__)


PAGES = {"home": "/", "help": "/help"}


@app.get("/job")
def job():
    x = request.cookies.get("q", "")
    return redirect(PAGES.get(x, x))  # finding: CSP-D801
