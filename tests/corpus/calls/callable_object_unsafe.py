"""Unsafe: the object is called with the client's text and formats it into a shell line."""

import subprocess
from dataclasses import dataclass
from shlex import quote

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Line:
    pattern: str

    def __call__(self, *words: str) -> str:
        return self.pattern.format(*words)


play = Line("mpg123 -q {} >" + quote("/var/log/player.log"))


@app.post("/play")
def play_song():
    done = subprocess.run(play("./" + request.form["song"]), shell=True, check=False)  # finding: CSP-D003
    return {"code": done.returncode}
