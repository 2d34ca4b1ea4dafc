"""A command line made by string.Template."""

import shlex
import subprocess
from string import Template

from flask import Flask, request

app = Flask(__name__)
COMMAND = Template("convert $source -resize ${size}x$size /srv/out/$target")


@app.post("/resize")
def resize():
    size = int(request.form["size"])
    target = request.form["target"]
    line = COMMAND.substitute(source="/srv/in/latest.png", size=size, target=target)
    return {"code": subprocess.call(line, shell=True)}  # finding: CSP-D003
