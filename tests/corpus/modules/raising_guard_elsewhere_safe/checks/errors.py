"""The error that the views turn into an answer."""


class Invalid(Exception):
    """What was sent cannot be used."""
