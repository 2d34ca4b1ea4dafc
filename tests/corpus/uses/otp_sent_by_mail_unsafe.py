"""A code for one login is drawn."""

import random
import secrets

from flask import Flask, request, session

app = Flask(__name__)


def deliver(address, text):
    app.logger.debug("mail to %d characters", len(address))


@app.post("/code")
def code():
    otp = "".join(str(random.randint(0, 9)) for _ in range(6))  # finding: CSP-D311
    session["otp"] = otp
    deliver(request.form["mail"], f"Your code: {otp}")
    return {"sent": True}
