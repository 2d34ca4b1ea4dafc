"""A link for a new password holds a token."""

import random
import secrets
import string

from flask import Flask, request

app = Flask(__name__)
LETTERS = string.ascii_letters + string.digits


def save_token(user_id, reset_token):
    app.extensions["tokens"][user_id] = reset_token


@app.post("/forgot")
def forgot():
    user_id = int(request.form["user"])
    picked = [random.choice(LETTERS) for _ in range(24)]
    reset_token = "".join(picked)  # finding: CSP-D311
    save_token(user_id, reset_token)
    return {"sent": True}
