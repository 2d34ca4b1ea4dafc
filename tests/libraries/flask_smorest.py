"""What a schema reads is handed to the method of a view."""

import subprocess

from flask.views import MethodView
from flask_smorest import Blueprint
from marshmallow import Schema, fields, validate

blp = Blueprint("jobs", "jobs", url_prefix="/jobs")


class JobSchema(Schema):
    level = fields.Integer(required=True)
    queue = fields.String(validate=validate.OneOf(["slow", "fast"]))
    name = fields.String(validate=validate.Length(max=20))


@blp.route("/")
class Jobs(MethodView):
    @blp.arguments(JobSchema)
    def post(self, job):
        subprocess.run(f"nice -n {job['level']} backup {job['queue']}", shell=True, check=True)  # ok
        subprocess.run(f"backup {job['name']}", shell=True, check=True)  # finding: CSP-D003
        return {}
