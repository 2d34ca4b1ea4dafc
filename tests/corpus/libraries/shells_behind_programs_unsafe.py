"""A program that is no shell hands its arguments to one."""

import asyncio
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/run")
def run() -> str:
    name = request.args["name"]
    subprocess.run(["ssh", "backup.example.com", f"ls /srv/{name}"])  # finding: CSP-D003
    subprocess.run(["ssh", "-i", "/srv/key", "-p", "22", "root@backup", "ls", name])  # finding: CSP-D003
    subprocess.run(["/usr/bin/ssh", "-o", "BatchMode=yes", "backup", "cat " + name], check=True)  # finding: CSP-D003
    subprocess.run(["sudo", "-u", "www", "bash", "-c", "ls " + name])  # finding: CSP-D003
    subprocess.run(["docker", "exec", "web", "sh", "-c", f"ls {name}"])  # finding: CSP-D003
    subprocess.run(["su", "-c", "ls " + name, "www"])  # finding: CSP-D003
    subprocess.run(["env", "A=1", "/bin/sh", "-c", "ls " + name])  # finding: CSP-D003
    return ""


async def later(name: str) -> None:
    await asyncio.create_subprocess_exec("ssh", "backup", "ls " + name)  # finding: CSP-D003


@app.route("/later")
async def start() -> str:
    await later(request.args["name"])
    return ""
