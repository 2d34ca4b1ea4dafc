"""Dates of the whole house."""

from datetime import date


def normal(text):
    return text.strip().replace("/", "-") or date.today().isoformat()
