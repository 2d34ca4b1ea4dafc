"""A member of an enumeration knows its function."""

import enum
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


def raw(text):
    return text


def quoted(text):
    return shlex.quote(text)


class Mode(enum.Enum):
    RAW = (raw,)
    QUOTED = (quoted,)

    def apply(self, text):
        return self.value[0](text)


@app.post("/do")
def do():
    mode = Mode.RAW
    return {"code": os.system("do " + mode.apply(request.form["what"]))}  # finding: CSP-D003
