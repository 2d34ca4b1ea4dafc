"""Words are collected in a list that a dataclass makes for each object."""

import os
from dataclasses import dataclass, field

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Command:
    program: str
    words: list = field(default_factory=list)

    def add(self, word):
        self.words.append(word)


@app.post("/print")
def print_page():
    fixed, wanted = Command("lp"), Command("echo")
    fixed.add("-n2")
    wanted.add(request.form["page"])
    os.system(" ".join(["lp", *wanted.words]))  # finding: CSP-D003
    return "", 204
