"""Records wait in a deque."""

import os
from collections import deque, namedtuple

from flask import Flask, request

app = Flask(__name__)
Job = namedtuple("Job", ["kind", "file"])


@app.post("/job")
def job():
    waiting = deque([Job("print", "a.txt")])
    waiting.append(Job("print", request.form["file"]))
    taken = waiting.popleft()
    return {"code": os.system(f"lp {taken.file}")}  # ok: CSP-D003
