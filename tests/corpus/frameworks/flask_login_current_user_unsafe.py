"""Unsafe: the address after the login is the client's choice."""

from flask import Flask, redirect, request
from flask_login import LoginManager, current_user, login_required

app = Flask(__name__)
login = LoginManager(app)


@app.get("/after-login")
@login_required
def after_login():
    target = request.args["next"]
    return redirect(target)  # finding: CSP-D801
