"""Unsafe: a schema's text field becomes a command."""

import os

from flask import Flask, request
from marshmallow import Schema, fields

app = Flask(__name__)


class JobSchema(Schema):
    name = fields.Str(required=True)
    size = fields.Int(required=True)


@app.post("/jobs")
def start():
    job = JobSchema().load(request.get_json())
    os.system("start-job %s" % job["name"])  # finding: CSP-D003
    return "", 204
