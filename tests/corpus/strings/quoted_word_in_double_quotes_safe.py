"""shlex.quote() makes one word of the visitor's text where no other quotes stand around it."""

import os
from shlex import quote

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/say")
def say():
    sentence = quote(request.form.get("sentence", ""))
    code = os.system(f'espeak -- {sentence}')  # ok: CSP-D003
    return jsonify(code=code)
