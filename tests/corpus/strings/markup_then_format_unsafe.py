"""The text is complete with the visitor's word in it before it is declared to be markup."""

from flask import Flask, render_template, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/welcome")
def welcome():
    name = request.args.get("name", "you")
    greeting = Markup("<em>Hello %s</em>" % name)  # finding: CSP-D105
    return render_template("welcome.html", greeting=greeting)
