"""Runs a line in a shell."""

import os


def handle(line):
    return os.system(line)  # ok: CSP-D003
