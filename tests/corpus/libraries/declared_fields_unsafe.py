"""Fields with defaults of their own, in three libraries: a shell is asked for."""

import subprocess
from dataclasses import dataclass, field

import attr
import attrs
from flask import Flask, request
from pydantic import BaseModel, Field

app = Flask(__name__)


@dataclass
class Plain:
    options: dict = field(default_factory=lambda: {"shell": True})


@attr.s
class Old:
    shell = attr.ib(default=True)


@attrs.define
class New:
    shell: bool = attrs.field(default=True)
    options: dict = attrs.field(factory=lambda: {"shell": True})


class Model(BaseModel):
    shell: bool = Field(True, description="whether a shell is used")


@app.route("/list")
def listing() -> str:
    command = "ls " + request.args["name"]
    subprocess.run(command, **Plain().options)  # finding: CSP-D003
    subprocess.run(command, shell=Old().shell)  # finding: CSP-D003
    subprocess.run(command, shell=New().shell)  # finding: CSP-D003
    subprocess.run(command, **New().options)  # finding: CSP-D003
    subprocess.run(command, shell=Model().shell)  # finding: CSP-D003
    return ""
