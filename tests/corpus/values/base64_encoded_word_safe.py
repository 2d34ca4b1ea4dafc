"""Text in base64 has no character that means anything to the shell."""

import base64
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/notes")
def keep_note():
    note = request.form["note"]
    packed = base64.urlsafe_b64encode(note.encode("utf-8"))
    word = packed.decode("ascii")
    code = os.system("printf '%s\\n' " + word + " >> /var/spool/notes.txt")  # ok: CSP-D003
    return jsonify(saved=code == 0)
