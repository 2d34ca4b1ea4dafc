"""Unsafe: what follows the program's slash may begin with another; what follows the address may be its host."""

from flask import Flask, redirect, request

app = Flask(__name__)
HOME = app.config["HOME"]


@app.route("/files")
def files():
    wanted = request.args["path"].rstrip("/")
    return redirect("/" + wanted)  # finding: CSP-D801


@app.route("/home")
def home():
    sep = "." if "?" in HOME else ""
    return redirect(sep.join([HOME, request.query_string.decode()]))  # finding: CSP-D801
