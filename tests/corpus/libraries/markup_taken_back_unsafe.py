"""A herbarium's notes come with entities: what the entities stood for is shown as it is, or what is kept as markup is."""

from flask import Blueprint, render_template, request
from markupsafe import Markup

notes = Blueprint("notes", __name__)


@notes.route("/notes/preview", methods=["POST"])
def preview():
    return Markup(request.form["note"]).unescape()  # finding: CSP-X001


@notes.route("/notes/plain", methods=["POST"])
def plain():
    return "<p>" + Markup(request.form["note"]).striptags() + "</p>"  # finding: CSP-X001


@notes.route("/notes/card", methods=["POST"])
def card():
    shown = Markup(request.form["note"])  # finding: CSP-D105
    return render_template("card.html", shown=shown, plain=shown.unescape())
