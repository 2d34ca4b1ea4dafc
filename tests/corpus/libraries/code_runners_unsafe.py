"""Text from the request is run as code, or chooses what is imported and called."""

import ast
import builtins
import code
import importlib
import importlib.util
import imp
import pydoc
import runpy
import timeit
import types
from importlib import import_module

import asteval
import numexpr
import numexpr as ne
import pandas as pd
import sympy
from flask import Flask, request
from RestrictedPython import compile_restricted
from sympy import sympify
from sympy.parsing.sympy_parser import parse_expr
import simpleeval
import execjs
import js2py
import IPython
import numpy as np
from django.utils.module_loading import import_string
from werkzeug.utils import import_string as werkzeug_import
import cProfile
import pdb
import lupa
import py_mini_racer
import llvmlite

app = Flask(__name__)


@app.route("/run")
def run() -> str:
    text = request.args["text"]
    eval(text)  # finding: CSP-D001
    exec(text)  # finding: CSP-D002
    builtins.eval(text)  # finding: CSP-D001
    exec(compile(text, "x", "exec"))  # finding: CSP-D002
    eval(compile(text, "x", "eval"))  # finding: CSP-D002
    eval("2 * (" + text + ")", {"__builtins__": {}})  # finding: CSP-D001
    code.InteractiveInterpreter().runsource(text)  # finding: CSP-D002
    code.InteractiveConsole().push(text)  # finding: CSP-D002
    timeit.timeit(text)  # finding: CSP-D002
    cProfile.run(text)  # finding: CSP-D002
    pdb.run(text)  # finding: CSP-D002
    importlib.import_module(text)  # finding: CSP-D007
    import_module("plugins." + text)  # finding: CSP-D007
    __import__(text)  # finding: CSP-D007
    import_string(text)  # finding: CSP-D007
    werkzeug_import(text)  # finding: CSP-D007
    pydoc.locate(text)  # finding: CSP-D007
    runpy.run_module(text)  # finding: CSP-D007
    runpy.run_path(text)  # finding: CSP-D002
    pd.eval(text)  # finding: CSP-D001
    pd.DataFrame().query(text)  # finding: CSP-D001
    pd.read_csv("x.csv").query("name == '%s'" % text)  # finding: CSP-D001
    pd.DataFrame().eval(text)  # finding: CSP-D001
    numexpr.evaluate(text)  # finding: CSP-D001
    ne.evaluate(text)  # finding: CSP-D001
    sympy.sympify(text)  # finding: CSP-D001
    sympify(text)  # finding: CSP-D001
    parse_expr(text)  # finding: CSP-D001
    sympy.S(text)  # finding: CSP-D001
    sympy.lambdify("x", text)  # finding: CSP-D002
    execjs.eval(text)  # finding: CSP-D002
    execjs.compile(text)  # finding: CSP-D002
    js2py.eval_js(text)  # finding: CSP-D002
    lupa.LuaRuntime().execute(text)  # finding: CSP-D002
    lupa.LuaRuntime().eval(text)  # finding: CSP-D002
    types.FunctionType(compile(text, "x", "exec"), {})  # finding: CSP-D002
    return ""
