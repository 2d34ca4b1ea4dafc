"""Libraries that start commands, here and elsewhere; the word from the request is in them."""

import asyncssh
import docker
import fabric
import invoke
import paramiko
import pexpect
import plumbum
import sh
import delegator
import envoy
import pexpect.popen_spawn
import spur
from fabric import Connection, SerialGroup
from fabric.api import local, run, sudo
from invoke import Context, task
from plumbum import local as machine
from pexpect import pxssh
import kubernetes
from flask import Flask, request
import libtmux
import winrm
import pssh.clients
import easyprocess

app = Flask(__name__)


@app.route("/run")
def start() -> str:
    word = request.args["word"]
    client = paramiko.SSHClient()
    client.exec_command("ls " + word)  # finding: CSP-D003
    client.get_transport().open_session().exec_command("ls " + word)  # finding: CSP-D003
    fabric.Connection("h").run("ls " + word)  # finding: CSP-D003
    Connection("h").sudo(f"ls {word}")  # finding: CSP-D003
    SerialGroup("a", "b").run("ls " + word)  # finding: CSP-D003
    local("ls " + word)  # finding: CSP-D003
    run("ls " + word)  # finding: CSP-D003
    sudo("ls " + word)  # finding: CSP-D003
    invoke.run("ls " + word)  # finding: CSP-D003
    Context().run("ls " + word)  # finding: CSP-D003
    pexpect.spawn(word)  # finding: CSP-D113
    pexpect.run(word)  # finding: CSP-D113
    pexpect.spawn("/bin/bash", ["-c", "ls " + word])  # missed: CSP-D003
    pexpect.runu("sh -c 'ls " + word + "'")  # finding: CSP-D003
    plumbum.local["sh"]("-c", "ls " + word)  # missed: CSP-D003
    machine[word]()  # finding: CSP-D113
    sh.bash("-c", "ls " + word)  # finding: CSP-D003
    sh.Command(word)()  # finding: CSP-D113
    docker.from_env().containers.run("alpine", "sh -c 'ls " + word + "'")  # finding: CSP-D003
    docker.from_env().containers.get("c").exec_run("sh -c 'ls " + word + "'")  # finding: CSP-D003
    docker.from_env().containers.get("c").exec_run(["sh", "-c", "ls " + word])  # finding: CSP-D003
    winrm.Session("h", auth=("u", "p")).run_ps("Get-Item " + word)  # finding: CSP-D003
    winrm.Session("h", auth=("u", "p")).run_cmd("dir " + word)  # finding: CSP-D003
    delegator.run("ls " + word)  # finding: CSP-D003
    pxssh.pxssh().sendline("ls " + word)  # finding: CSP-D003
    pssh.clients.ParallelSSHClient(["h"]).run_command("ls " + word)  # finding: CSP-D003
    return ""


@task
def deploy(c, name):
    c.run("deploy " + name)


@app.route("/async")
async def later() -> str:
    word = request.args["word"]
    async with asyncssh.connect("h") as connection:
        await connection.run("ls " + word)  # finding: CSP-D003
        await connection.create_process("ls " + word)  # finding: CSP-D003
    return ""
