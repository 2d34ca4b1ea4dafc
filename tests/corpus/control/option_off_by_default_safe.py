"""Safe: what an option switches on never runs, because the class leaves it off."""

import os

from flask import Flask, request

app = Flask(__name__)


class Printer:
    draft = False

    def show(self, title):
        if self.draft:
            os.system("lpr -T " + title)  # ok: CSP-D003


def deliver(printer: Printer):
    printer.show(request.form["title"])
