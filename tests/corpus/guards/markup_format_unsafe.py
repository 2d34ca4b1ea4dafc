"""Unsafe: the text is formatted first and declared to be HTML afterwards."""

from flask import Flask, render_template, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/crumbs")
def crumbs():
    section = request.args.get("section", "home")
    crumb = Markup("<i>{}</i> / {}".format(section, 1))  # finding: CSP-D105
    return render_template("crumbs.html", crumb=crumb)
