"""Objects within dicts within objects; one attribute is overwritten."""

import os
from types import SimpleNamespace

from flask import Flask, request

app = Flask(__name__)


@app.post("/deep")
def deep():
    world = SimpleNamespace(rooms={"hall": SimpleNamespace(lamp="off", name=request.form["name"])})
    alias = world.rooms["hall"]
    alias.name = "hall"
    alias.lamp = alias.name
    return {"code": os.system("lamp " + world.rooms["hall"].lamp)}  # ok: CSP-D003
