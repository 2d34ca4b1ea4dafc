"""Unsafe: the object remembers the client's address and hands it to redirect."""

from flask import Flask, redirect, request, url_for

app = Flask(__name__)


class Back:
    def __init__(self, target):
        self.target = target

    def address(self):
        return self.target or url_for("home")

    def go(self):
        return redirect(self.address())  # finding: CSP-D801


@app.get("/home")
def home():
    return {"home": True}


@app.get("/vote")
def vote():
    return Back(request.args.get("back")).go()
