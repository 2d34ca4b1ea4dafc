"""Unsafe: a part of the address becomes markup."""

from nicegui import ui


@ui.page("/users/{name}")
def user(name: str):
    ui.html("<h1>" + name + "</h1>")  # finding: CSP-X001
