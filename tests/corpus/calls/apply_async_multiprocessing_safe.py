"""A process pool gets the job."""

import multiprocessing
import os

from flask import Flask, request

app = Flask(__name__)


def crunch(name, level):
    return os.spawnlp(os.P_WAIT, "crunch", "crunch", "-l", str(level), "--", name)  # ok: CSP-D003


@app.post("/crunch")
def start():
    with multiprocessing.Pool(2) as pool:
        result = pool.apply_async(crunch, (request.form["name"], 3))
        return {"code": result.get(timeout=60)}
