"""A whole first segment before the visitor's text keeps the browser on this host."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/language")
def language():
    back = request.form.get("back", "")
    return redirect("/pages/" + back, code=303)  # ok: CSP-D801
