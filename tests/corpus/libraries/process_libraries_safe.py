"""Libraries that start commands, here and elsewhere; the word from the request is an argument or is quoted."""

import shlex

import asyncssh
import docker
import fabric
import invoke
import paramiko
import pexpect
import plumbum
import sh
from flask import Flask, request

app = Flask(__name__)


@app.route("/run")
def start() -> str:
    word = request.args["word"]
    client = paramiko.SSHClient()
    client.exec_command("ls " + shlex.quote(word))  # ok: CSP-D003
    fabric.Connection("h").run(f"ls {shlex.quote(word)}")  # ok: CSP-D003
    invoke.run("ls " + shlex.quote(word))  # ok: CSP-D003
    pexpect.spawn("ls", [word])  # ok: CSP-D113
    plumbum.local["ls"](word)  # ok: CSP-D113
    sh.ls(word)  # ok: CSP-D113
    sh.Command("ls")(word)  # ok: CSP-D113
    docker.from_env().containers.get("c").exec_run(["ls", word])  # ok: CSP-D003
    docker.from_env().containers.run("alpine", ["ls", word])  # ok: CSP-D003
    return ""


@app.route("/async")
async def later() -> str:
    word = request.args["word"]
    async with asyncssh.connect("h") as connection:
        await connection.run("ls " + shlex.quote(word))  # ok: CSP-D003
    return ""
