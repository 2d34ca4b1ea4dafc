"""Numbers are drawn."""

import random

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/enter")
def enter():
    response = make_response({"ok": True})
    session_id = str(random.getrandbits(64))  # finding: CSP-D311
    response.set_cookie("sid", session_id, secure=True, httponly=True, samesite="Lax")
    return response
