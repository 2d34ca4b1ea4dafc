"""A client is made in `__init__`, lazily, or by a property, and used in another method."""

import functools
import sqlite3

import paramiko
import requests
import yaml
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


class Service:
    _session = None

    def __init__(self) -> None:
        self._db = None
        self._ssh = paramiko.SSHClient()
        self._parser = etree.XMLParser(resolve_entities=True)

    @property
    def session(self) -> requests.Session:
        if self._session is None:
            self._session = requests.Session()
        return self._session

    @functools.cached_property
    def database(self):
        return sqlite3.connect("shop.db")

    def connect(self) -> None:
        self._db = sqlite3.connect("shop.db")

    def fetch(self, address: str) -> str:
        return self.session.get(address, timeout=5).text  # finding: CSP-D402

    def find(self, name: str) -> object:
        return self.database.execute(f"SELECT * FROM users WHERE name = '{name}'").fetchone()  # finding: CSP-D101

    def remove(self, name: str) -> None:
        if self._db is None:
            self.connect()
        self._db.execute("DELETE FROM users WHERE name = '" + name + "'")  # finding: CSP-D101

    def run(self, command: str) -> None:
        self._ssh.exec_command("ls " + command)  # finding: CSP-D003

    def read(self, text: str) -> object:
        return etree.fromstring(text, self._parser)  # finding: CSP-D104


service = Service()


@app.route("/all")
def everything() -> str:
    service.fetch(request.args["address"])
    service.find(request.args["name"])
    service.remove(request.args["name"])
    service.run(request.args["name"])
    service.read(request.args["text"])
    return ""
