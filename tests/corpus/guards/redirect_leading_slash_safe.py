"""Safe: the target is the page's name behind a fixed path."""

from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/logout")
def logout():
    session.clear()
    target = request.form.get("back", "")
    if not target.startswith("/"):
        return redirect("/")
    return redirect("/bye" + target)  # ok: CSP-D801
