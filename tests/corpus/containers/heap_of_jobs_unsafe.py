"""The smallest of a heap of pairs is run."""

import heapq
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/run")
def run():
    heap = []
    heapq.heappush(heap, (int(request.form["priority"]), request.form["command"]))
    heapq.heappush(heap, (5, "cleanup"))
    priority, command = heapq.heappop(heap)
    return {"code": subprocess.call(command, shell=True), "priority": priority}  # finding: CSP-D003
