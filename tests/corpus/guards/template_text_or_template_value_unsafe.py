"""Unsafe: the name becomes part of the template's source."""

from flask import Flask, render_template_string, request

app = Flask(__name__)
GREETING = "<h1>Welcome, %s!</h1>"


@app.get("/welcome")
def welcome():
    name = request.args.get("name", "guest")
    return render_template_string(GREETING % name)  # finding: CSP-D103
