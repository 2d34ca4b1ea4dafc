"""A branch is named in the query, and checked there."""

import subprocess

from flask import Flask
from webargs import fields, validate
from webargs.flaskparser import use_args

app = Flask(__name__)


@app.get("/log")
@use_args({"branch": fields.Str(required=True, validate=validate.Regexp(r"^[a-z]+\Z"))}, location="query")
def log(args):
    done = subprocess.run("git log " + args["branch"], shell=True, capture_output=True, text=True)  # ok: CSP-D003
    return {"log": done.stdout}
