"""A thread keeps its argument in a field."""

import os
import threading

from flask import Flask, request

app = Flask(__name__)


class Printer(threading.Thread):
    def __init__(self, name, copies):
        super().__init__()
        self.file = name
        self.copies = copies

    def run(self):
        os.system(f"lp -n 1 {self.file}")  # finding: CSP-D003


@app.post("/print")
def print_view():
    Printer(request.form["file"], 2).start()
    return {"ok": True}
