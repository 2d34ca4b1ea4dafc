"""A pool maps a function over the hosts of a request."""

import subprocess
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)


def probe(host):
    answer = subprocess.run(f"dig +short {host}", shell=True, capture_output=True, text=True, timeout=10)  # finding: CSP-D003
    return answer.stdout.strip()


@app.post("/resolve")
def resolve():
    hosts = request.get_json()["hosts"]
    with ThreadPoolExecutor(max_workers=4) as pool:
        return jsonify(dict(zip(hosts, pool.map(probe, hosts))))
