"""Options that switch a protection off come through keywords, dictionaries and a dataclass."""

import subprocess
from dataclasses import dataclass, field, asdict

import yaml
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
OPTIONS = {"shell": True, "check": True}


@dataclass
class Settings:
    shell: bool = True
    resolve: bool = True
    options: dict = field(default_factory=lambda: {"shell": True})


def run(command: str, **options: object) -> None:
    subprocess.run(command, **options)  # finding: CSP-D003


def run_more(command: str, **options: object) -> None:
    options.setdefault("check", True)
    options["shell"] = True
    subprocess.run(command, **options)  # finding: CSP-D003


def start(command: str, *args: object, **kwargs: object) -> None:
    merged = {**OPTIONS, **kwargs}
    subprocess.Popen(command, *args, **merged)  # finding: CSP-D003


def load(text: str, loader: object = yaml.Loader) -> object:
    return yaml.load(text, Loader=loader)  # finding: CSP-D202


class Runner:
    options = {"shell": True}

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def run(self, command: str) -> None:
        subprocess.run(command, shell=self.settings.shell)  # finding: CSP-D003
        subprocess.run(command, **self.options)  # finding: CSP-D003
        subprocess.run(command, **self.settings.options)  # finding: CSP-D003


@app.route("/run")
def view() -> str:
    command = "ls " + request.args["name"]
    run(command, shell=True)
    run_more(command)
    start(command)
    load(request.args["text"])
    Runner(Settings()).run(command)
    return ""
