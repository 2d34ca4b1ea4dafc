"""A bank sends codes by message and compares what is typed."""

import hmac
import random
import secrets
import time

from flask import Flask, request, session

app = Flask(__name__)
PENDING = {}


def send_sms(number, text):
    print("sms to", len(number), len(text))


@app.post("/code")
def code():
    account = session["account"]
    otp = "".join(str(secrets.randbelow(10)) for _ in range(6))  # ok: CSP-D311
    PENDING[account] = (otp, time.time() + 120)
    send_sms(session["number"], f"Your code is {otp}")
    return {"sent": True}


@app.post("/confirm")
def confirm():
    otp, until = PENDING.pop(session["account"], ("", 0))
    return {"ok": until > time.time() and hmac.compare_digest(otp, request.form["code"])}
