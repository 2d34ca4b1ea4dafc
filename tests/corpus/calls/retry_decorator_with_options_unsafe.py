"""A retry decorator with options wraps a request."""

import functools
import time

import requests
from flask import Flask, request

app = Flask(__name__)


def retry(times=3, pause=0.1):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except requests.RequestException as error:
                    last = error
                    time.sleep(pause * attempt)
            raise last

        return wrapper

    return decorate


@retry(times=5)
def fetch(address, *, timeout=3):
    return requests.get(address, timeout=timeout)  # finding: CSP-D402


@app.get("/proxy")
def proxy():
    answer = fetch(request.args["address"], timeout=5)
    return answer.text, 200, {"Content-Type": "text/plain"}
