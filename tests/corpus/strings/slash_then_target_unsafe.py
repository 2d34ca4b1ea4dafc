"""A slash before the visitor's text makes `//elsewhere.net` of `/elsewhere.net`."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/language")
def language():
    back = request.form.get("back", "")
    return redirect("/" + back, code=303)  # finding: CSP-D801
