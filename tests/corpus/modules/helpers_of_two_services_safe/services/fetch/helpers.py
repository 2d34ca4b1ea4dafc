"""Helpers of the fetch service; nobody there stores files."""


def stored_name(name):
    return name.lower()
