"""Unsafe: the portal redirects to an address that the shared library does not look at."""

from flask import Flask, redirect, request

from house_common.links import inside

app = Flask(__name__)


@app.get("/go")
def go():
    return redirect(inside(request.args.get("to", "")))  # finding: CSP-D801
