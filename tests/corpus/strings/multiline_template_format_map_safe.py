"""A multi-line page with format_map and a default dict."""

from collections import defaultdict
from html import escape

from flask import Flask, request

app = Flask(__name__)
PAGE = """
<html>
  <h1>{title}</h1>
  <p>{body}</p>
</html>
"""


@app.post("/page")
def page():
    values = defaultdict(str)
    values["title"] = escape(request.form["title"])
    values["body"] = escape(request.form["body"]).replace("\n", "<br>")
    return PAGE.format_map(values)  # ok: CSP-X001
