"""A client is made in `__init__`, lazily, or by a property, and used in another method with bound values."""

import functools
import shlex
import sqlite3

import paramiko
import requests
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


class Service:
    _session = None

    def __init__(self) -> None:
        self._db = None
        self._ssh = paramiko.SSHClient()
        self._parser = etree.XMLParser(resolve_entities=False)

    @property
    def session(self) -> requests.Session:
        if self._session is None:
            self._session = requests.Session()
        return self._session

    @functools.cached_property
    def database(self):
        return sqlite3.connect("shop.db")

    def fetch(self, name: str) -> str:
        return self.session.get("https://api.example.com/" + name, timeout=5).text  # ok: CSP-D402

    def find(self, name: str) -> object:
        return self.database.execute("SELECT * FROM users WHERE name = ?", (name,)).fetchone()  # ok: CSP-D101

    def run(self, command: str) -> None:
        self._ssh.exec_command("ls " + shlex.quote(command))  # ok: CSP-D003

    def read(self, text: str) -> object:
        return etree.fromstring(text, self._parser)  # ok: CSP-D104


service = Service()


@app.route("/all")
def everything() -> str:
    service.fetch(request.args["name"])
    service.find(request.args["name"])
    service.run(request.args["name"])
    service.read(request.args["text"])
    return ""
