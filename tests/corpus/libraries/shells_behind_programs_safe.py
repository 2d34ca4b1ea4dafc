"""A program that is no shell hands its arguments to one, where they are quoted, or to none."""

import asyncio
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/run")
def run() -> str:
    name = request.args["name"]
    subprocess.run(["ssh", "backup.example.com", f"ls /srv/{shlex.quote(name)}"])  # ok: CSP-D003
    subprocess.run(["ssh", "-i", "/srv/key", "-p", "22", "root@backup", "ls", shlex.quote(name)])  # ok: CSP-D003
    subprocess.run(["ssh", "-l", name, "backup", "uptime"])  # ok: CSP-D003
    subprocess.run(["ssh", name, "uptime"])  # ok: CSP-D003
    subprocess.run(["sudo", "-u", "www", "ls", name])  # ok: CSP-D003
    subprocess.run(["docker", "exec", "web", "ls", name])  # ok: CSP-D003
    subprocess.run(["su", name, "-c", "uptime"])  # ok: CSP-D003
    subprocess.run(["git", "-c", name, "status"])  # ok: CSP-D003
    return ""
