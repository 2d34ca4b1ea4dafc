"""What came in goes through a signature check, or only chooses what comes out."""

import json
import os

import itsdangerous
import jwt
from cachetools import TTLCache
from flask import Flask, request

app = Flask(__name__)
signer = itsdangerous.URLSafeSerializer(os.environ["SIGNING_KEY"])
cache = TTLCache(maxsize=10, ttl=60)
NAMES = {"a": "alpha", "b": "beta"}


@app.route("/1", methods=["POST"])
def one() -> str:
    os.system("ls " + signer.loads(request.args["state"])["name"])  # ok: CSP-D003
    os.system("ls " + NAMES[request.args["name"]])  # ok: CSP-D003
    os.system("ls " + NAMES.get(request.args["name"], "alpha"))  # ok: CSP-D003
    os.system(f"ls {json.loads(request.data)['number'] * 1.0:.2f}")  # ok: CSP-D003
    return ""
