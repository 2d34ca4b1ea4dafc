"""Fields with defaults of their own, in three libraries: no shell is asked for."""

import subprocess
from dataclasses import dataclass, field

import attr
import attrs
from flask import Flask, request
from pydantic import BaseModel, Field

app = Flask(__name__)


@dataclass
class Plain:
    options: dict = field(default_factory=lambda: {"check": True})


@attr.s
class Old:
    shell = attr.ib(default=False)


@attrs.define
class New:
    shell: bool = attrs.field(default=False)
    options: dict = attrs.field(factory=lambda: {"check": True})


class Model(BaseModel):
    shell: bool = Field(False, description="whether a shell is used")


@app.route("/list")
def listing() -> str:
    command = "ls " + request.args["name"]
    subprocess.run(command, **Plain().options)  # ok: CSP-D003
    subprocess.run(command, shell=Old().shell)  # ok: CSP-D003
    subprocess.run(command, shell=New().shell)  # ok: CSP-D003
    subprocess.run(command, **New().options)  # ok: CSP-D003
    subprocess.run(command, shell=Model().shell)  # ok: CSP-D003
    return ""
