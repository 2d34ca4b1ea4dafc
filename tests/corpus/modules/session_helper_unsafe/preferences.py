"""Preferences that are kept in the session."""

from flask import session

THEMES = {"l": "light", "d": "dark"}


def keep_theme(theme):
    session["theme"] = THEMES.get(theme, theme)  # finding: CSP-D802
