"""Helpers of the upload service."""


def stored_name(name):
    return name.lower()
