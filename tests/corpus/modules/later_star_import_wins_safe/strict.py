"""Cleaning that keeps the last part of a path."""

import os.path


def clean(name):
    return os.path.basename(name)
