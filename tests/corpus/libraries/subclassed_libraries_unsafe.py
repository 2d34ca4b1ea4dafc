"""Classes below a library's: one that switches the protection off, and one that stays what it was."""

import json
import pickle
import subprocess
from html.parser import HTMLParser

import jinja2
import requests
import yaml
from flask import Flask, request
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

app = Flask(__name__)


class EveryLoader(yaml.Loader):
    """Any object."""


class Unpickler(pickle.Unpickler):
    """Persistent ids, and any class."""

    def persistent_load(self, pid: object) -> object:
        return pid


class OpenParser(etree.XMLParser):
    def __init__(self) -> None:
        super().__init__(resolve_entities=True)


class Api(requests.Session):
    base = "https://"

    def request(self, method: str, url: str, *args: object, **kwargs: object) -> requests.Response:
        return super().request(method, self.base + url, *args, timeout=5, **kwargs)  # finding: CSP-D402


class Template(jinja2.Environment):
    """Plain."""


class Command(subprocess.Popen):
    def __init__(self, text: str) -> None:
        super().__init__(text, shell=True)  # finding: CSP-D003


@app.route("/all", methods=["POST"])
def everything() -> str:
    yaml.load(request.data, Loader=EveryLoader)  # finding: CSP-D202
    Unpickler(request.files["f"]).load()  # finding: CSP-D201
    etree.fromstring(request.data, OpenParser())  # finding: CSP-D104
    Api().request("GET", request.args["host"])
    Api().get(request.args["host"])
    Template().from_string(request.args["text"])  # finding: CSP-D103
    Command("ls " + request.args["name"])
    return ""
