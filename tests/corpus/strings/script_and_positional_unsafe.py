"""The script that the shell reads holds the visitor's text."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/matches")
def matches():
    word = request.args.get("word", "")
    script = f"grep -c -e {word} /srv/words.txt"
    command = ["sh", "-c", script, "matches", "unused"]
    done = subprocess.run(command, capture_output=True, check=False)  # finding: CSP-D003
    return jsonify(code=done.returncode)
