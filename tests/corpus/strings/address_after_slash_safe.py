"""Safe: one slash of the program's, then what cannot begin with another; or a query after a fixed address."""

from flask import Flask, redirect, request

app = Flask(__name__)
HOME = app.config["HOME"]


@app.route("/files")
def files():
    wanted = request.args["path"].strip("/")
    return redirect("/" + wanted)  # ok: CSP-D801


@app.route("/home")
def home():
    sep = "&" if "?" in HOME else "?"
    return redirect(sep.join([HOME, request.query_string.decode()]))  # ok: CSP-D801
