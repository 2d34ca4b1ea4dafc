"""Safe: the name is a value that the template shows escaped."""

from flask import Flask, render_template_string, request

app = Flask(__name__)
GREETING = "<h1>Welcome, {{ name }}!</h1>"


@app.get("/welcome")
def welcome():
    name = request.args.get("name", "guest")
    return render_template_string(GREETING, name=name)  # ok: CSP-D103
