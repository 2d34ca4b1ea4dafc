import functools
import time
from urllib.parse import urlsplit
import requests
from flask import Flask, request

app = Flask(__name__)


def cached(seconds):
    def decorate(function):
        store = {}

        @functools.wraps(function)
        def wrapper(*args):
            now = time.monotonic()
            if args in store and store[args][0] > now:
                return store[args][1]
            value = function(*args)
            store[args] = (now + seconds, value)
            return value

        wrapper.clear = store.clear
        return wrapper

    return decorate


class NotAllowed(Exception):
    pass


def check(url):
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in {"feeds.example.org", "news.example.org"}:
        raise NotAllowed(url)
    return url


@cached(60)
def fetch(url):
    return requests.get(check(url), timeout=3).json()  # ok: CSP-D402


@app.get("/feed")
def feed():
    try:
        return {"items": fetch(request.args["url"])}
    except NotAllowed:
        return {"items": []}, 400
