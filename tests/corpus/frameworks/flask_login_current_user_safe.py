"""Safe: the address after the login belongs to the user's own page."""

from flask import Flask, redirect, request
from flask_login import LoginManager, current_user, login_required

app = Flask(__name__)
login = LoginManager(app)


@app.get("/after-login")
@login_required
def after_login():
    target = current_user.home
    return redirect(target)  # ok: CSP-D801
