"""Safe: a model of an untyped body: its number is a number."""

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
    os.system(f"start-job {job.size}")  # ok: CSP-D003
    return job.model_dump()
