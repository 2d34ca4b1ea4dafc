"""An address ends with the own domain."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.to_dict(flat=True).get("q", "")
    if not x.endswith(".example.org"):
        return redirect("/")
    return redirect(x)  # finding: CSP-D801
