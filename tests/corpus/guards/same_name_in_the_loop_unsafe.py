"""Unsafe: the loop lets the bad words through and keeps the good ones back."""

import subprocess

from flask import Flask, request

app = Flask(__name__)
SERVICES = {"web", "mail", "dns"}


@app.post("/reload")
def reload_services():
    reloaded = 0
    for service in request.form.getlist("service"):
        if service in SERVICES:
            continue
        subprocess.call("rc-service " + service + " reload", shell=True)  # finding: CSP-D003
        reloaded += 1
    return {"reloaded": reloaded}
