"""Attributes are set by name."""

import os
from types import SimpleNamespace

from flask import Flask, request

app = Flask(__name__)


@app.post("/set")
def set_view():
    box = SimpleNamespace(kind="plain", text="")
    for name, value in (("kind", "bold"), ("text", request.form["text"])):
        setattr(box, name, value)
    return {"code": os.system("say " + box.text)}  # finding: CSP-D003
