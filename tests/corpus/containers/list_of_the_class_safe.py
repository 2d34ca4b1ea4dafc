"""Each instance has a list of its own, so the second one holds nothing from the request."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Batch:


    def __init__(self):
        self.tries = 1
        self.commands: list[str] = []

    def add(self, command):
        self.commands.append(command)


@app.post("/batch")
def batch():
    asked, own = Batch(), Batch()
    asked.add(request.form["command"])
    own.add("sync")
    codes = [os.system(command) for command in own.commands]  # ok: CSP-D003
    return jsonify(codes=codes, tries=asked.tries)
