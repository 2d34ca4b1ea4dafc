"""Safe: shlex.quote makes one shell word of the text."""

import shlex
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/archive/search")
def search():
    phrase = request.form.get("phrase", "")
    word = shlex.quote(phrase)
    done = subprocess.run("zgrep -q -e " + word + " /var/archive/mail.gz", shell=True, check=False)  # ok: CSP-D003
    return jsonify(found=done.returncode == 0)
