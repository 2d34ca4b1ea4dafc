"""Pages."""

from flask import Blueprint, request

from shop import settings

pages = Blueprint("pages", __name__)


@pages.post("/settings")
def choose():
    settings.choose(greeting=request.form["greeting"])
    return "", 204


@pages.get("/")
def home():
    return "<h1>" + settings.greeting + "</h1>"  # finding: CSP-X001
