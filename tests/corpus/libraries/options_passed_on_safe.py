"""Options that leave a protection on come through keywords, dictionaries and a dataclass."""

import subprocess
from dataclasses import dataclass, field

import yaml
from flask import Flask, request

app = Flask(__name__)
OPTIONS = {"shell": False, "check": True}


@dataclass
class Settings:
    shell: bool = False
    options: dict = field(default_factory=lambda: {"check": True})


def run(command: list[str], **options: object) -> None:
    subprocess.run(command, **options)  # ok: CSP-D003


def start(command: list[str], *args: object, **kwargs: object) -> None:
    merged = {**OPTIONS, **kwargs}
    subprocess.Popen(command, *args, **merged)  # ok: CSP-D003


def load(text: str, loader: object = yaml.SafeLoader) -> object:
    return yaml.load(text, Loader=loader)  # ok: CSP-D202


class Runner:
    options = {"check": True}

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def run(self, command: list[str]) -> None:
        subprocess.run(command, shell=self.settings.shell)  # ok: CSP-D003
        subprocess.run(command, **self.options)  # ok: CSP-D003
        subprocess.run(command, **self.settings.options)  # ok: CSP-D003


@app.route("/run")
def view() -> str:
    command = ["ls", request.args["name"]]
    run(command, check=True)
    start(command)
    load(request.args["text"])
    Runner(Settings()).run(command)
    return ""
