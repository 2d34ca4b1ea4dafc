"""A herbarium's notes come with entities: they are made text again and escaped where they are shown."""

from flask import Blueprint, render_template, request
from markupsafe import Markup, escape

notes = Blueprint("notes", __name__)


@notes.route("/notes/preview", methods=["POST"])
def preview():
    return escape(Markup(request.form["note"]).unescape())  # ok: CSP-X001, CSP-D105


@notes.route("/notes/plain", methods=["POST"])
def plain():
    return "<p>" + escape(Markup(request.form["note"]).striptags()) + "</p>"  # ok: CSP-X001, CSP-D105


@notes.route("/notes/card", methods=["POST"])
def card():
    shown = Markup(request.form["note"]).unescape()  # ok: CSP-D105
    return render_template("card.html", shown=shown, plain=shown)
