"""A choir's archive reads scores of the voices that were enrolled before: nothing but the constructor says which these are."""

import sys


class Voices:
    def __init__(self):
        self.folders = {"alto": None}

    def folder(self, name):
        return self.folders.get(name)


def score(voices: Voices, name: str):
    if voices.folder("alto") is None:
        return None
    return eval(sys.stdin.readline())  # ok: CSP-D001
