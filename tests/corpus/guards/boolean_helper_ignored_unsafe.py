"""Unsafe: the helper's answer is thrown away."""

import os
import re

from flask import Flask, request

app = Flask(__name__)


def is_interface(name):
    """Say whether the name looks like eth0 or wlan1."""
    if len(name) > 15:
        return False
    return re.fullmatch(r"[a-z]+[0-9]+", name) is not None


@app.post("/link/up")
def link_up():
    name = request.form.get("interface", "")
    is_interface(name)
    os.system("ip link set dev " + name + " up")  # finding: CSP-D003
    return {"interface": "up"}
