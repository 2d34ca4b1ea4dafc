"""A digest signs an address, or names a version of an answer."""

import hashlib

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/data")
def data():
    body = request.args.get("id", "").encode()
    answer = make_response({"n": len(body)})
    etag = hashlib.sha1(body, usedforsecurity=False).hexdigest()  # ok: CSP-D302
    answer.set_etag(etag)
    return answer
