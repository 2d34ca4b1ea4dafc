"""Encoding and decoding again gives back the visitor's text, which the shell then reads."""

import base64
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/notes")
def keep_note():
    note = request.form["note"]
    packed = base64.urlsafe_b64encode(note.encode("utf-8"))
    word = base64.urlsafe_b64decode(packed).decode("ascii")
    code = os.system("printf '%s\\n' " + word + " >> /var/spool/notes.txt")  # finding: CSP-D003
    return jsonify(saved=code == 0)
