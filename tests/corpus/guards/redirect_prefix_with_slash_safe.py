"""An address begins with the own one."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.get_json()["q"]
    if x.startswith("https://www.example.org/"):
        return redirect(x)  # ok: CSP-D801
    return redirect("/")
