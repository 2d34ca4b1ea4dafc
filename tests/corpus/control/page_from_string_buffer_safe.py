"""A page is put together in a buffer."""

import html
import io

from flask import Flask, request

app = Flask(__name__)


@app.route("/greet", methods=["POST"])
def greet():
    out = io.StringIO()
    out.write("<h1>")
    visitor = request.form.get("visitor") or "nobody"
    out.write(html.escape(visitor.strip()))
    out.write("</h1>")
    return out.getvalue()  # ok: CSP-X001
