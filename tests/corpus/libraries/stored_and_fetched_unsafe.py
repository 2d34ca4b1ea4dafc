"""What came in goes through a serializer, a cache or a queue and comes out again."""

import base64
import json
import os
import queue
import urllib.parse
import zlib

import itsdangerous
import orjson
import simplejson
import toml
import ujson
import xmltodict
import yaml
from cachetools import TTLCache
from flask import Flask, request

app = Flask(__name__)
jobs: queue.Queue = queue.Queue()
cache = TTLCache(maxsize=10, ttl=60)


@app.route("/1", methods=["POST"])
def one() -> str:
    os.system("ls " + json.loads(request.data)["name"])  # finding: CSP-D003
    os.system("ls " + orjson.loads(request.data)["name"])  # finding: CSP-D003
    os.system("ls " + ujson.loads(request.data)["name"])  # finding: CSP-D003
    os.system("ls " + yaml.safe_load(request.data)["name"])  # finding: CSP-D003
    os.system("ls " + toml.loads(request.data.decode())["name"])  # finding: CSP-D003
    os.system("ls " + xmltodict.parse(request.data)["name"])  # finding: CSP-D003
    os.system("ls " + base64.b64decode(request.args["name"]).decode())  # finding: CSP-D003
    os.system("ls " + urllib.parse.unquote(request.args["name"]))  # finding: CSP-D003
    os.system("ls " + zlib.decompress(request.data).decode())  # finding: CSP-D003
    os.system("ls " + urllib.parse.parse_qs(request.query_string)["name"][0])  # finding: CSP-D003
    os.system("ls " + json.loads(json.dumps({"name": request.args["name"]}))["name"])  # finding: CSP-D003
    jobs.put(request.args["name"])
    cache["name"] = request.args["name"]
    os.system("ls " + cache["name"])  # finding: CSP-D003
    return ""


def work() -> None:
    while True:
        os.system("ls " + jobs.get())  # finding: CSP-D003
