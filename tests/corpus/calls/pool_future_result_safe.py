"""A pool computes a result."""

from concurrent.futures import ThreadPoolExecutor
import subprocess

from flask import Flask, request

app = Flask(__name__)


def work(text):
    return str(len(text))


@app.get("/job")
def job():
    with ThreadPoolExecutor(max_workers=1) as pool:
        chosen = pool.submit(work, request.headers.get("X-Query", "")).result()
    code = subprocess.call("make " + chosen, shell=True)  # ok: CSP-D003
    return {"code": code}
