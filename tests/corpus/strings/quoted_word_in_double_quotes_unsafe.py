"""Inside double quotes the quotes of shlex.quote() are plain characters, and `$(...)` is still run."""

import os
from shlex import quote

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/say")
def say():
    sentence = quote(request.form.get("sentence", ""))
    code = os.system(f'espeak -- "{sentence}"')  # finding: CSP-D003
    return jsonify(code=code)
