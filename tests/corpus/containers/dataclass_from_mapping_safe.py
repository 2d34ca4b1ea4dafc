"""Safe: a data class is filled by `**` from a query, and the field that is used is set anew."""

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
    reply.error = "refused" if reply.error else ""
    if reply.error:
        os.system("notify --text " + reply.error)  # ok: CSP-D003
    return {}
