"""A code for one login is drawn."""

import random
import secrets

from flask import Flask, request, session

app = Flask(__name__)


def deliver(address, text):
    app.logger.debug("mail to %d characters", len(address))


@app.post("/code")
def code():
    otp = "".join(str(secrets.randbelow(10)) for _ in range(6))  # ok: CSP-D311
    session["otp"] = otp
    deliver(request.form["mail"], f"Your code: {otp}")
    return {"sent": True}
