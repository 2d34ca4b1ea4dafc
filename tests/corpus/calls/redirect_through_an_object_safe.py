"""Safe: the object makes the address of a route's name."""

from flask import Flask, redirect, request, url_for

app = Flask(__name__)


class Back:
    def __init__(self, target):
        self.target = target

    def address(self):
        return url_for("home", seen=self.target or "no")

    def go(self):
        return redirect(self.address())  # ok: CSP-D801


@app.get("/home")
def home():
    return {"home": True}


@app.get("/vote")
def vote():
    return Back(request.args.get("back")).go()
