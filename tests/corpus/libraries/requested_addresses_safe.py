"""A value from the request is a part of a path or a parameter of an address that is fixed."""

import urllib.parse
import urllib.request

import aiohttp
import httpx
import requests
import urllib3
from flask import Flask, abort, request
from yarl import URL
from furl import furl

app = Flask(__name__)
API = "https://api.example.com"
HOSTS = {"a.example.com", "b.example.com"}
shared = requests.Session()


class Api:
    def __init__(self, base: str) -> None:
        self.base = base
        self.session = requests.Session()

    def get(self, path: str) -> requests.Response:
        return self.session.get(self.base + "/users/" + path, timeout=5)  # ok: CSP-D402


@app.route("/fetch")
def fetch() -> str:
    name = request.args["name"]
    requests.get(f"https://api.example.com/users/{name}", timeout=5)  # ok: CSP-D402
    requests.get(API, params={"name": name}, timeout=5)  # ok: CSP-D402
    requests.get(API + "/users/" + urllib.parse.quote(name), timeout=5)  # ok: CSP-D402
    requests.post(API, json={"address": name}, timeout=5)  # ok: CSP-D402
    shared.get(f"{API}/{name}", timeout=5)  # ok: CSP-D402
    Api(API).get(name)
    with httpx.Client(base_url=API) as client:
        client.get(f"/users/{name}")  # ok: CSP-D402
    parts = urllib.parse.urlsplit(request.args["address"])
    if parts.hostname not in HOSTS or parts.scheme != "https":
        abort(400)
    requests.get(request.args["address"], timeout=5)  # ok: CSP-D402
    urllib3.PoolManager().request("GET", API, fields={"name": name})  # ok: CSP-D402
    return ""


@app.route("/later")
async def later() -> str:
    name = request.args["name"]
    async with aiohttp.ClientSession(base_url=API) as session:
        await session.get(f"/users/{name}")  # ok: CSP-D402
        await session.get(URL(API) / name)  # ok: CSP-D402
        await session.get(URL(API).with_query(name=name))  # ok: CSP-D402
    return ""
