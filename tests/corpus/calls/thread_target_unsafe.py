"""Unsafe: the thread runs the function with the client's argument."""

import subprocess
import threading

from flask import Flask, request

app = Flask(__name__)
SITES = {"a": "site-a.example.net", "b": "site-b.example.net"}


def mirror(site: str, retries: int = 3) -> None:
    subprocess.check_call(f"wget -q -m -t {retries} https://{site}/", shell=True)  # finding: CSP-D003


@app.post("/mirror")
def start_mirror():
    site = request.form["site"]
    worker = threading.Thread(target=mirror, args=(site,), kwargs={"retries": 1})
    worker.start()
    return "", 202
