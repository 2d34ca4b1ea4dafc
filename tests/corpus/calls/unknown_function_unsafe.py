"""Unsafe: nobody knows what the function of another package does with the text, but it gives one back."""

import subprocess

from flask import Flask, redirect, request
from galley import tidy
from galley.addresses import parse_form, with_query

app = Flask(__name__)


@app.route("/print")
def run():
    title = tidy(request.args["title"])
    done = subprocess.run(f"print-label {title}", shell=True, check=False)  # finding: CSP-D003
    return {"code": done.returncode}


@app.route("/login")
def login():
    return redirect(with_query(request.args["next"], {"seen": "yes"}))  # finding: CSP-D801


@app.route("/sealed")
def sealed():
    form = parse_form(request.args["form"])
    return redirect(form.get("address"))  # finding: CSP-D801
