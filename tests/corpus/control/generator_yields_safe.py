"""All the values that the generator yields are constants."""

import os
from collections.abc import Iterator

from flask import Flask, jsonify, request

app = Flask(__name__)


def targets(extra: str) -> Iterator[str]:
    yield "build"
    if extra:
        yield "package"
    yield "clean"


@app.post("/make")
def make():
    codes = [os.system("make " + target) for target in targets(request.form.get("target", ""))]  # ok: CSP-D003
    return jsonify(codes)
