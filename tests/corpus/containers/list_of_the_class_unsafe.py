"""The list belongs to the class, so the second instance sees what the first one took from the request."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Batch:
    commands: list[str] = []

    def __init__(self):
        self.tries = 1


    def add(self, command):
        self.commands.append(command)


@app.post("/batch")
def batch():
    asked, own = Batch(), Batch()
    asked.add(request.form["command"])
    own.add("sync")
    codes = [os.system(command) for command in own.commands]  # finding: CSP-D003
    return jsonify(codes=codes, tries=asked.tries)
