"""Unsafe: //evil.example starts with a slash too, and the browser takes it for another host."""

from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/logout")
def logout():
    session.clear()
    target = request.form.get("back", "")
    if not target.startswith("/"):
        return redirect("/")
    return redirect(target)  # finding: CSP-D801
