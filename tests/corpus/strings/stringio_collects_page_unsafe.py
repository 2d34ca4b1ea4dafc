"""A page is written into a StringIO by print and write."""

import io
from html import escape

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/report")
def report():
    out = io.StringIO()
    print("<h1>Report</h1>", file=out)
    for name in request.args.getlist("name"):
        out.write(f"<p>{name}</p>\n")
    print("<hr>", file=out)
    return Response(out.getvalue(), mimetype="text/html")  # finding: CSP-X001
