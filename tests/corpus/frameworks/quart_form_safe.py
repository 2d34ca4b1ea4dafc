"""Safe: a form's field is escaped."""

from html import escape

from quart import Blueprint, request

notes = Blueprint("notes", __name__)


@notes.post("/preview")
async def preview():
    form = await request.form
    return "<article>" + escape(form["text"]) + "</article>"  # ok: CSP-X001
