"""Is a machine of the cluster well?"""

import urllib3
from flask import Flask, jsonify, request

app = Flask(__name__)
http = urllib3.PoolManager(timeout=urllib3.Timeout(3))


@app.get("/health")
def health():
    node = request.args.get("node", "a")
    answer = http.request("GET", f"http://node.internal:9100/health?node={node}")  # ok: CSP-D402
    return jsonify(status=answer.status)
