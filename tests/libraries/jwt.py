"""What a token claims is as untrusted as the token."""

import os

from flask import Flask, request
import jwt

app = Flask(__name__)


@app.post("/run")
def run():
    claims = jwt.decode(request.form["token"], "", options={"verify_signature": False})  # finding: CSP-D310
    os.system("echo " + str(int(claims["number"])))  # ok
    os.system("echo " + claims["name"])  # finding: CSP-D003
    return "done"
