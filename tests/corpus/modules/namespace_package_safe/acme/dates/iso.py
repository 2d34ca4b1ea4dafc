"""Dates of the whole house."""

from datetime import date


def normal(text):
    return date.fromisoformat(text.strip().replace("/", "-")).isoformat()
