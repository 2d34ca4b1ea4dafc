"""What six moved is what it is in Python 3: a stream in memory is no path, and an unpickled one runs what it says."""

import zipfile

import requests
import six
from flask import Flask, request
from six import BytesIO
from six.moves import cPickle, shlex_quote
from six.moves.urllib.parse import quote
from six.moves.urllib.request import urlopen

app = Flask(__name__)


@app.route("/members", methods=["POST"])
def members():
    zipfile.ZipFile(BytesIO(request.get_data())).namelist()  # ok
    zipfile.ZipFile(request.args["archive"]).namelist()  # finding: CSP-D501
    return ""


@app.route("/state", methods=["POST"])
def state():
    cPickle.load(six.BytesIO(request.get_data()))  # finding: CSP-D201
    six.exec_("print(1)")  # ok
    six.exec_(request.args["code"])  # finding: CSP-D002
    return ""


@app.route("/page")
def page():
    requests.get("https://pages.example.org/" + quote(request.args["name"]), timeout=5)  # ok
    urlopen(six.ensure_str(request.args["page"]), timeout=5)  # finding: CSP-D402
    return ""
