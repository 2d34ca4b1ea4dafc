"""Conversions that leave what does harm."""

import os
import textwrap

import inflection
import unidecode
from email_validator import validate_email
from flask import Flask, request
from pathvalidate import sanitize_filename

app = Flask(__name__)


@app.route("/1")
def one() -> str:
    os.system(f'ls {sanitize_filename(request.args["a1"])}')  # finding: CSP-D003
    os.system(f'ls {unidecode.unidecode(request.args["a2"])}')  # finding: CSP-D003
    os.system(f'ls {request.args["a3"].strip().lower()}')  # finding: CSP-D003
    os.system(f'ls {textwrap.shorten(request.args["a4"], 80)}')  # finding: CSP-D003
    os.system(f'ls {validate_email(request.args["a5"]).normalized}')  # finding: CSP-D003
    os.system(f'ls {str(request.args["a6"])}')  # finding: CSP-D003
    os.system(f'ls {inflection.underscore(request.args["a7"])}')  # finding: CSP-D003
    os.system("ls " + request.args["a8"].replace(";", ""))  # finding: CSP-D003
    os.system("ls " + request.args["a9"][:100])  # finding: CSP-D003
    os.system("ls " + request.args["a10"].title().encode().decode())  # finding: CSP-D003
    return ""
