"""Everything that starts a shell or a program; the word from the request is in it."""

import asyncio
import code
import commands
import os
import pty
import subprocess
import runpy
import shlex
from subprocess import PIPE, Popen, check_output, getoutput, getstatusoutput

from flask import Flask, request

app = Flask(__name__)


@app.route("/run")
def run() -> str:
    word = request.args["word"]
    os.system("ls " + word)  # finding: CSP-D003
    os.popen(f"ls {word}").read()  # finding: CSP-D003
    subprocess.run(f"ls {word}", shell=True)  # finding: CSP-D003
    subprocess.call(f"ls {word}", shell=1)  # finding: CSP-D003
    subprocess.check_call("ls %s" % word, shell=True)  # finding: CSP-D003
    check_output("ls {}".format(word), shell=True)  # finding: CSP-D003
    Popen("ls " + word, shell=True, stdout=PIPE)  # finding: CSP-D003
    getoutput("ls " + word)  # finding: CSP-D003
    getstatusoutput("ls " + word)  # finding: CSP-D003
    subprocess.run(["sh", "-c", "ls " + word])  # finding: CSP-D003
    subprocess.run(["/bin/bash", "-c", f"ls {word}"])  # finding: CSP-D003
    subprocess.run([word, "-l"])  # finding: CSP-D113
    subprocess.run(word)  # finding: CSP-D113
    subprocess.run(shlex.split(word))  # finding: CSP-D113
    subprocess.Popen(args=word, shell=True)  # finding: CSP-D003
    os.spawnlp(os.P_WAIT, word, word)  # finding: CSP-D113
    os.posix_spawn(word, [word], os.environ)  # finding: CSP-D113
    pty.spawn(word)  # finding: CSP-D113
    options = {"shell": True}
    subprocess.run("ls " + word, **options)  # finding: CSP-D003
    return ""


@app.route("/become")
def become() -> None:
    if request.args["how"] == "shell":
        os.execl("/bin/sh", "sh", "-c", request.args["word"])  # finding: CSP-D003
    os.execvp(request.args["word"], ["tool"])  # finding: CSP-D113


async def task(word: str) -> None:
    await asyncio.create_subprocess_shell("ls " + word)  # finding: CSP-D004
    await asyncio.create_subprocess_exec(word)  # finding: CSP-D113
    await asyncio.create_subprocess_exec("bash", "-c", word)  # finding: CSP-D003
    loop = asyncio.get_running_loop()
    await loop.subprocess_shell(asyncio.SubprocessProtocol, "ls " + word)  # finding: CSP-D004
    await loop.run_in_executor(None, os.system, "ls " + word)  # finding: CSP-D003
    await asyncio.to_thread(subprocess.run, "ls " + word, shell=True)  # finding: CSP-D003


@app.route("/task")
async def start() -> str:
    await task(request.args["word"])
    return ""
