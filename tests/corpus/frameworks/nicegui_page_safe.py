"""Safe: a part of the address is shown as text."""

from nicegui import ui


@ui.page("/users/{name}")
def user(name: str):
    ui.label("<h1>" + name + "</h1>")  # ok: CSP-X001
