"""Unsafe: a model of an untyped body: its text is text."""

import os

from flask import Flask, request
from pydantic import BaseModel

app = Flask(__name__)


class Job(BaseModel):
    name: str
    size: int


@app.post("/jobs")
def start():
    job = Job.model_validate(request.get_json())
    os.system(f"start-job {job.name}")  # finding: CSP-D003
    return job.model_dump()
