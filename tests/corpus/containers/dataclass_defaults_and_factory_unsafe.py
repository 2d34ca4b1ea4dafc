"""A dataclass with a default factory; one of the fields is the request's."""

import os
from dataclasses import dataclass, field

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Job:
    owner: str
    tool: str = "tar"
    options: list[str] = field(default_factory=lambda: ["-c", "-z"])

    def line(self):
        return " ".join([self.tool, *self.options, self.owner])


@app.post("/jobs")
def jobs():
    job = Job(owner=request.form["owner"])
    job.options.append("-f /srv/out.tgz")
    return {"code": os.system(job.line())}  # finding: CSP-D003
