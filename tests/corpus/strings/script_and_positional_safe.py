"""The script is constant; the shell gets the visitor's text as its first argument."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/matches")
def matches():
    word = request.args.get("word", "")
    script = 'grep -c -e "$1" /srv/words.txt'
    command = ["sh", "-c", script, "matches", word]
    done = subprocess.run(command, capture_output=True, check=False)  # ok: CSP-D003
    return jsonify(code=done.returncode)
