"""Comments are written in a small markup that is made HTML line by line."""

import html
import re

from flask import Flask, render_template, request
from markupsafe import Markup

app = Flask(__name__)
BOLD = re.compile(r"\*\*(.+?)\*\*")
COMMENTS = []


def line_to_html(line):
    text = line.strip()
    text = BOLD.sub(r"<b>\1</b>", text)
    return f"<p>{text}</p>" if text else ""


def to_html(source):
    return Markup("\n".join(filter(None, map(line_to_html, source.splitlines()))))  # finding: CSP-D105


@app.route("/comments", methods=["GET", "POST"])
def comments():
    if request.method == "POST":
        COMMENTS.append(to_html(request.form["comment"]))
    return render_template("comments.html", comments=COMMENTS)
