"""The setting selects the arm of the ternary that holds the visitor's address."""

from flask import Flask, redirect, request

app = Flask(__name__)
FOLLOW_NEXT: bool = not False


@app.route("/signed-in")
def signed_in():
    target = request.args.get("next", "/") if FOLLOW_NEXT else "/"
    return redirect(target)  # finding: CSP-D801
