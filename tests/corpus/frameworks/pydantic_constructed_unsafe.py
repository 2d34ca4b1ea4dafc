"""Unsafe: a model that is made of the body keeps its text."""

import os

from flask import Flask, request
from pydantic import BaseModel, Field

app = Flask(__name__)


class Job(BaseModel):
    name: str = Field(max_length=40)


@app.post("/jobs")
def start():
    job = Job(**request.json)
    os.system("start-job " + job.name)  # finding: CSP-D003
    return "", 204
