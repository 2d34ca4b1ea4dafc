"""A class with __iter__ and __next__ hands out lines."""

import os

from flask import Flask, request

app = Flask(__name__)


class Lines:
    def __init__(self, text):
        self.pending = text.split("\n")

    def __iter__(self):
        return self

    def __next__(self):
        if not self.pending:
            raise StopIteration
        return str(len(self.pending.pop(0)))


@app.post("/lines")
def lines():
    for line in Lines(request.get_data(as_text=True)):
        os.system("process " + line)  # ok: CSP-D003
    return "ok"
