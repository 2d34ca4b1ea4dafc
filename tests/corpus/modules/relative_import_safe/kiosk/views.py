"""Safe: only the printed text comes from the form, and it is the process's input."""

from flask import Blueprint, request

from .printing import print_lines

tickets = Blueprint("tickets", __name__)


@tickets.post("/ticket")
def ticket():
    text = request.form.get("text", "")
    code = print_lines("front", text)
    return {"code": code}
