"""Safe: the loop lets only words of a constant set through."""

import subprocess

from flask import Flask, request

app = Flask(__name__)
SERVICES = {"web", "mail", "dns"}


@app.post("/reload")
def reload_services():
    reloaded = 0
    for service in request.form.getlist("service"):
        if service not in SERVICES:
            continue
        subprocess.call("rc-service " + service + " reload", shell=True)  # ok: CSP-D003
        reloaded += 1
    return {"reloaded": reloaded}
