"""Safe: the subclass in use overrides the cleaning method with one that quotes."""

import os
import shlex

from flask import Flask, request

app = Flask(__name__)


class Job:
    program = "true"

    def start(self, argument: str) -> int:
        return os.system(self.program + " " + self.clean(argument))  # ok: CSP-D003

    def clean(self, argument: str) -> str:
        return shlex.quote(argument)


class Scan(Job):
    program = "clamscan --infected --"

    def clean(self, argument):
        return shlex.quote(argument.strip())


@app.post("/scan")
def scan():
    return {"code": Scan().start(request.form["folder"])}
