"""Clients are made at the start of the program, in a hook, or when they are first asked for; values are bound."""

import shlex
import sqlite3

import paramiko
import requests
from fastapi import Depends, FastAPI, Request

app = FastAPI()
_client = None


class Container:
    """What the program shares."""

    database = None


container = Container()


def client():
    global _client
    if _client is None:
        _client = requests.Session()
    return _client


@app.on_event("startup")
def start():
    app.state.database = sqlite3.connect("shop.db")
    container.database = sqlite3.connect("shop.db")
    app.state.shell = paramiko.SSHClient()


@app.get("/1")
def one(request: Request, name: str):
    container.database.execute("SELECT * FROM t WHERE name = ?", (name,))  # ok: CSP-D101
    request.app.state.database.execute("SELECT * FROM t WHERE name = ?", (name,))  # ok: CSP-D101
    client().get("https://example.com/" + name, timeout=5)  # ok: CSP-D402
    app.state.shell.exec_command("ls " + shlex.quote(name))  # ok: CSP-D003
