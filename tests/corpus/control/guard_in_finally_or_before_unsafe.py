"""A lock is taken, a script is run, the lock is given back."""

import subprocess
import threading

from flask import Flask, abort, request

app = Flask(__name__)
LOCK = threading.Lock()
JOBS = {"reindex", "vacuum", "rotate"}


@app.post("/maintenance")
def maintenance():
    job = request.form["job"]
    LOCK.acquire()
    try:
        code = subprocess.call(f"/opt/jobs/{job}.sh --quiet", shell=True)  # finding: CSP-D003
        if job not in JOBS:
            abort(400)
    finally:
        LOCK.release()
    return {"code": code}
