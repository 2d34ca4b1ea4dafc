"""Safe: the shared library only lets addresses of one host pass."""

from flask import Flask, redirect, request

from house_common.links import inside

app = Flask(__name__)


@app.get("/go")
def go():
    return redirect(inside(request.args.get("to", "")))  # ok: CSP-D801
