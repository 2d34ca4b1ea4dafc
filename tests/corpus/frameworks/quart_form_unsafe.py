"""Unsafe: a form's field becomes a page."""

from html import escape

from quart import Blueprint, request

notes = Blueprint("notes", __name__)


@notes.post("/preview")
async def preview():
    form = await request.form
    return "<article>" + form["text"] + "</article>"  # finding: CSP-X001
