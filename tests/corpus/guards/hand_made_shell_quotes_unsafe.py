"""Unsafe: quotes put around the text by hand end at the first quote inside it."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/archive/search")
def search():
    phrase = request.form.get("phrase", "")
    word = "'" + phrase + "'"
    done = subprocess.run("zgrep -q -e " + word + " /var/archive/mail.gz", shell=True, check=False)  # finding: CSP-D003
    return jsonify(found=done.returncode == 0)
