"""Unsafe: what an option switches on runs too, though it is off unless somebody asks for it."""

import os

from flask import Flask, request

app = Flask(__name__)


class Printer:
    def __init__(self, draft: bool = False) -> None:
        self.draft = draft

    def show(self, title):
        if self.draft:
            os.system("lpr -T " + title)  # finding: CSP-D003


def deliver(printer: Printer):
    printer.show(request.form["title"])
