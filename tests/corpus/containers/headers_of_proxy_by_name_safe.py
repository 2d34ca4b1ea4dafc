"""A proxy in front of two services; the client says which by a name."""

import requests
from flask import Flask, Response, abort, request

app = Flask(__name__)
SERVICES = {"stock": "http://stock.internal:8000", "prices": "http://prices.internal:8000"}
HOP = {"connection", "transfer-encoding", "content-encoding", "content-length"}


def forward(base, path):
    answer = requests.request(  # ok: CSP-D402
        request.method,
        f"{base}/{path}",
        params=request.args,
        data=request.get_data(),
        headers={k: v for k, v in request.headers if k.lower() != "host"},
        timeout=15,
        allow_redirects=False,
    )
    headers = [(k, v) for k, v in answer.headers.items() if k.lower() not in HOP]
    return Response(answer.content, answer.status_code, headers, mimetype="application/json")


@app.route("/api/<service>/<path:path>", methods=["GET", "POST"])
def proxy(service, path):
    base = SERVICES.get(service)
    if base is None:
        abort(404)
    return forward(base, path)
