"""Clients are made at the start of the program, in a hook, or when they are first asked for."""

import os
import sqlite3

import paramiko
import redis
import requests
from fastapi import Depends, FastAPI, Request
from jinja2 import Environment

app = FastAPI()
_client = None


class Container:
    """What the program shares."""

    database = None
    session = None


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
    Container.session = requests.Session()
    app.state.shell = paramiko.SSHClient()


def get_database():
    connection = sqlite3.connect("shop.db")
    try:
        yield connection
    finally:
        connection.close()


def get_session(request: Request):
    return request.app.state.database


@app.get("/1")
def one(name: str, address: str, database=Depends(get_database)):
    database.execute(name)  # finding: CSP-D101
    container.database.execute(name)  # finding: CSP-D101
    Container.session.get(address, timeout=5)  # missed: CSP-D402 a class attribute that is set in a function
    client().get(address, timeout=5)  # finding: CSP-D402


@app.get("/2")
def two(request: Request, name: str, database=Depends(get_session)):
    request.app.state.database.execute(f"SELECT * FROM t WHERE name = '{name}'")  # finding: CSP-D101
    app.state.database.execute(f"SELECT * FROM t WHERE name = '{name}'")  # finding: CSP-D101
    database.execute(f"SELECT * FROM t WHERE name = '{name}'")  # finding: CSP-D101
    app.state.shell.exec_command("ls " + name)  # finding: CSP-D003
