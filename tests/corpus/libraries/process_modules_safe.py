"""Everything that starts a program; the word from the request is one of its arguments."""

import asyncio
import os
import subprocess
import shlex

from flask import Flask, request

app = Flask(__name__)


@app.route("/run")
def run() -> str:
    word = request.args["word"]
    os.system("ls " + shlex.quote(word))  # ok: CSP-D003
    subprocess.run(["ls", word])  # ok: CSP-D113
    subprocess.run(["ls", word], shell=False)  # ok: CSP-D003
    subprocess.run(["sh", "-c", 'ls "$1"', "sh", word])  # ok: CSP-D003
    subprocess.run(f"ls {shlex.quote(word)}", shell=True)  # ok: CSP-D003
    subprocess.run(shlex.split("ls -l ") + [word])  # ok: CSP-D113
    subprocess.run("ls -l", shell=True, env={"WORD": word})  # ok: CSP-D003
    subprocess.run("cat", shell=True, input=word, text=True)  # ok: CSP-D003
    subprocess.run("ls " + " ".join(shlex.quote(part) for part in word.split()), shell=True)  # ok: CSP-D003
    subprocess.run(shlex.join(["ls", word]), shell=True)  # ok: CSP-D003
    return ""


@app.route("/become")
def become() -> None:
    os.execvp("ls", ["ls", request.args["word"]])  # ok: CSP-D113


@app.route("/task")
async def start() -> str:
    word = request.args["word"]
    await asyncio.create_subprocess_exec("ls", word)  # ok: CSP-D113
    await asyncio.create_subprocess_shell("ls " + shlex.quote(word))  # ok: CSP-D004
    await asyncio.to_thread(subprocess.run, ["ls", word])  # ok: CSP-D113
    return ""
