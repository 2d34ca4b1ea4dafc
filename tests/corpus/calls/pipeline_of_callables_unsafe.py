from functools import reduce
import re
import sqlite3
from flask import Flask, request, jsonify

app = Flask(__name__)


def strip(text):
    return text.strip()


def lower(text):
    return text.lower()


def only_word(text):
    if not re.fullmatch(r"[a-z_]{1,30}", text):
        raise ValueError(text)
    return text


class Pipeline:
    def __init__(self, *stages):
        self._stages = list(stages)

    def __or__(self, stage):
        return Pipeline(*self._stages, stage)

    def __call__(self, value):
        return reduce(lambda current, stage: stage(current), self._stages, value)


clean = Pipeline(strip) | lower


@app.get("/list")
def listing():
    order = clean(request.args["order"])
    rows = sqlite3.connect("x.db").execute("SELECT id FROM item ORDER BY " + order).fetchall()  # finding: CSP-D101
    return jsonify(rows)
