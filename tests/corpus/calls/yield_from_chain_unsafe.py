"""Unsafe: what the request sends is delegated through two generators."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


def fixed():
    yield "lo"
    yield "eth0"


def asked():
    yield from request.args.getlist("device")


def devices():
    yield from asked()


@app.get("/traffic")
def traffic():
    lines = 0
    for device in devices():
        shown = subprocess.check_output(f"ip -s link show {device}", shell=True)  # finding: CSP-D003
        lines += len(shown.splitlines())
    return {"lines": lines}
