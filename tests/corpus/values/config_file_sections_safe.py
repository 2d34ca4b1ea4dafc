"""A configparser object is filled by the program and read back."""

import configparser
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/mount")
def mount():
    config = configparser.ConfigParser()
    config["share"] = {"host": "files.example.com", "name": request.form["share"]}
    config["local"] = {"folder": "/mnt/share"}
    config.set("local", "options", "ro")
    part = config.get("local", "folder")
    return {"code": subprocess.call("mount-share " + part, shell=True)}  # ok: CSP-D003
