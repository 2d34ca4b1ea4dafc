"""A method calls itself on the same object, or on the next one."""

import os
import shlex

from flask import Flask, request

app = Flask(__name__)


class Stage:
    def __init__(self, clean, following):
        self.clean, self.following = clean, following

    def run(self, text):
        if self.clean:
            text = shlex.quote(text)
        return text if self.following is None else self.following.run(text)


@app.post("/run")
def run():
    last = Stage(False, None)
    stages = Stage(False, Stage(False, Stage(True, last)))
    return {"code": os.system("run " + stages.run(request.form["text"]))}  # ok: CSP-D003
