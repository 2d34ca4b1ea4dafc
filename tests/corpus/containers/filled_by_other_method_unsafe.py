"""A choir's archive reads scores of the voices that were enrolled before: the constructor leaves none, another method adds them."""

import sys


class Voices:
    def __init__(self):
        self.folders = {}

    def enrol(self, name, folder):
        self.folders[name] = folder

    def folder(self, name):
        return self.folders.get(name)


def score(voices: Voices, name: str):
    if voices.folder(name) is None:
        return None
    return eval(sys.stdin.readline())  # finding: CSP-D001
