"""Safe: the message is quoted."""

import shlex
import subprocess

from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
socketio = SocketIO(app)


@socketio.on("lookup")
def lookup(data):
    host = shlex.quote(str(data["host"]))
    answer = subprocess.getoutput(f"dig +short {host}")  # ok: CSP-D003
    emit("answer", {"text": answer})
