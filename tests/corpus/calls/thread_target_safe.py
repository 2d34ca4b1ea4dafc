"""Safe: the thread runs the function with a constant chosen by the client."""

import subprocess
import threading

from flask import Flask, request

app = Flask(__name__)
SITES = {"a": "site-a.example.net", "b": "site-b.example.net"}


def mirror(site: str, retries: int = 3) -> None:
    subprocess.check_call(f"wget -q -m -t {retries} https://{site}/", shell=True)  # ok: CSP-D003


@app.post("/mirror")
def start_mirror():
    site = request.form["site"]
    worker = threading.Thread(target=mirror, args=(SITES[site],), kwargs={"retries": 1})
    worker.start()
    return "", 202
