"""Unsafe: a data class is filled by `**` from what a callback's query holds, and its defaults are not what arrives."""

import os
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Reply:
    code: str | None = None
    error: str | None = None

    @classmethod
    def of(cls, data):
        return cls(**{name: value for name, value in data.items() if name in cls.__annotations__})


@app.get("/callback")
def callback():
    reply = Reply.of(dict(request.args))
    if reply.error:
        os.system("notify --text " + reply.error)  # finding: CSP-D003
    return {}
