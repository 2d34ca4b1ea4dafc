"""Safe: a model that is made of the body holds a field to a pattern."""

import os

from flask import Flask, request
from pydantic import BaseModel, Field

app = Flask(__name__)


class Job(BaseModel):
    name: str = Field(pattern=r"^[a-z]{1,40}$")


@app.post("/jobs")
def start():
    job = Job(**request.json)
    os.system("start-job " + job.name)  # ok: CSP-D003
    return "", 204
