"""A body of type text/plain is not read as markup."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/banner.txt")
def banner():
    text = "* " + request.args.get("text", "") + " *\n"
    return Response(text, mimetype="text/plain")  # ok: CSP-X001
