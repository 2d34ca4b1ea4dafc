"""One of the values that the generator yields is the visitor's."""

import os
from collections.abc import Iterator

from flask import Flask, jsonify, request

app = Flask(__name__)


def targets(extra: str) -> Iterator[str]:
    yield "build"
    if extra:
        yield extra
    yield "clean"


@app.post("/make")
def make():
    codes = [os.system("make " + target) for target in targets(request.form.get("target", ""))]  # finding: CSP-D003
    return jsonify(codes)
