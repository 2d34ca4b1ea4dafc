"""An object that can be called makes a command."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


class Template:
    def __init__(self, text):
        self.text = text

    def __call__(self, **values):
        return self.text.format(**values)


convert = Template("convert {source} {target}")


@app.post("/convert")
def convert_view():
    line = convert(source=request.form["source"], target="out.png")
    return {"code": subprocess.call(line, shell=True)}  # finding: CSP-D003
