"""A body of type text/html is read as markup."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/banner.txt")
def banner():
    text = "* " + request.args.get("text", "") + " *\n"
    return Response(text, mimetype="text/html")  # finding: CSP-X001
