"""Cleaning that takes blanks away."""


def clean(name):
    return name.strip()


def title(name):
    return name.title()
