"""Counts words."""


def run(text):
    return len(text.split())
