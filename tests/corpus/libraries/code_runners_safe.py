"""Text from the request is read as data, or chosen from what there is."""

import ast
import importlib
import json

import asteval
import numexpr
import pandas as pd
from flask import Flask, request
from simpleeval import simple_eval

app = Flask(__name__)
PLUGINS = {"csv": "plugins.csv_reader", "json": "plugins.json_reader"}


@app.route("/run")
def run() -> str:
    text = request.args["text"]
    ast.literal_eval(text)  # ok: CSP-D001
    ast.parse(text)  # ok: CSP-D002
    compile(text, "x", "exec", ast.PyCF_ONLY_AST)  # ok: CSP-D002
    json.loads(text)  # ok: CSP-D001
    importlib.import_module(PLUGINS[text])  # ok: CSP-D007
    asteval.Interpreter()(text)  # ok: CSP-D001
    simple_eval(text)  # ok: CSP-D001
    pd.read_csv("x.csv").query("name == @text")  # ok: CSP-D001
    numexpr.evaluate("a + b", {"a": 1, "b": 2})  # ok: CSP-D001
    frame = pd.read_csv("x.csv")
    frame[frame["name"] == text]  # ok: CSP-D001
    return ""
