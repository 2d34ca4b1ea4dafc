"""Plain data of the client's is read into a class, which checks the types of its fields."""

import subprocess

import cattrs
from attrs import define
from flask import Flask, request

app = Flask(__name__)


@define
class Job:
    level: int
    name: str


@app.post("/jobs")
def start():
    job = cattrs.structure(request.get_json(), Job)
    subprocess.run(f"nice -n {job.level} backup", shell=True, check=True)  # ok
    subprocess.run(f"backup {job.name}", shell=True, check=True)  # finding: CSP-D003
    return "", 204
