"""Commands are objects with execute and undo; a history runs them."""

import os

from flask import Flask, request

app = Flask(__name__)


class Rename:
    def __init__(self, old, new):
        self.old, self.new = old, new

    def execute(self):
        os.rename(os.path.join("/srv/box", self.old), os.path.join("/srv/box", self.new))  # finding: CSP-D501

    def undo(self):
        return (self.new, self.old)


class History:
    def __init__(self):
        self.done = []

    def run(self, command):
        command.execute()
        self.done.append(command)

    def back(self):
        return self.done.pop().undo() if self.done else None


history = History()


@app.post("/rename")
def rename():
    body = request.get_json()
    history.run(Rename(body["old"], body["new"]))
    return "", 204
