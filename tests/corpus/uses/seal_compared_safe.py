"""A message is taken when its seal is right; the seal is compared in constant time."""

import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)


def seal_of(data):
    return hmac.new(os.environb[b"SEAL"], data, "sha256").hexdigest()


@app.route("/message", methods=["POST"])
def message():
    digest = seal_of(request.get_data())
    if not hmac.compare_digest(digest, request.headers["X-Seal"]):  # ok: CSP-D309
        abort(403)
    return "taken"
