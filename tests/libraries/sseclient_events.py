"""A tide gauge sends its readings as events; the station keeps the last one."""

import json

import requests
import sseclient

GAUGE = "https://gauge.example/readings"


def evaluated():
    answer = requests.get(GAUGE, stream=True, timeout=10)
    for event in sseclient.SSEClient(answer).events():
        yield eval(event.data)  # finding: CSP-D001


def read():
    answer = requests.get(GAUGE, stream=True, timeout=10)
    for event in sseclient.SSEClient(answer).events():
        yield json.loads(event.data)  # ok: CSP-D001
