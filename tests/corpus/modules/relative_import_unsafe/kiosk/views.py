"""Unsafe: the queue's name comes from the form."""

from flask import Blueprint, request

from .printing import print_lines

tickets = Blueprint("tickets", __name__)


@tickets.post("/ticket")
def ticket():
    text = request.form.get("text", "")
    code = print_lines(request.form.get("queue", "front"), text)
    return {"code": code}
