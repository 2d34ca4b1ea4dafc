"""A generator of its own makes the tokens."""

import random
import time

from flask import Flask, make_response

app = Flask(__name__)


class Tokens:
    def __init__(self):
        self.rng = random.Random(time.time())

    def fresh(self):
        token = "%032x" % self.rng.getrandbits(128)  # finding: CSP-D311
        return token


@app.post("/login")
def login():
    answer = make_response({"ok": True})
    answer.set_cookie("auth", Tokens().fresh(), secure=True, httponly=True, samesite="Lax")
    return answer
