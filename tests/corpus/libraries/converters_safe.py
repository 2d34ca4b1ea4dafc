"""Conversions whose result can hold no more than what the type has."""

import datetime
import decimal
import ipaddress
import os
import uuid

import arrow
import dateutil.parser
import pendulum
import semver
from dateutil import parser as dates
from django.utils.dateparse import parse_date
from django.utils.text import get_valid_filename, slugify
from flask import Flask, request
from packaging.version import Version
from packaging.version import parse as parse_version
from pathvalidate import sanitize_filename
from slugify import slugify as python_slugify
from werkzeug.utils import secure_filename
import phonenumbers
import pycountry
from bson import ObjectId
import isodate
import ciso8601
import numpy as np
import pandas as pd
import shortuuid
import inflection

app = Flask(__name__)


@app.route("/1")
def one() -> str:
    os.system(f'ls {int(request.args["a1"])}')  # ok: CSP-D003
    os.system(f'ls {float(request.args["a2"])}')  # ok: CSP-D003
    os.system(f'ls {decimal.Decimal(request.args["a3"])}')  # ok: CSP-D003
    os.system(f'ls {uuid.UUID(request.args["a4"])}')  # ok: CSP-D003
    os.system(f'ls {ipaddress.ip_address(request.args["a5"])}')  # ok: CSP-D003
    os.system(f'ls {ipaddress.ip_network(request.args["a6"])}')  # ok: CSP-D003
    os.system(f'ls {datetime.datetime.fromisoformat(request.args["a7"])}')  # ok: CSP-D003
    os.system(f"""ls {datetime.datetime.strptime(request.args["a8"], '%Y').year}""")  # ok: CSP-D003
    os.system(f'ls {dateutil.parser.parse(request.args["a9"]).isoformat()}')  # ok: CSP-D003
    os.system(f'ls {dates.isoparse(request.args["a10"])}')  # ok: CSP-D003
    os.system(f'ls {pendulum.parse(request.args["a11"])}')  # ok: CSP-D003
    os.system(f'ls {arrow.get(request.args["a12"])}')  # ok: CSP-D003
    os.system(f'ls {parse_date(request.args["a13"])}')  # ok: CSP-D003
    os.system(f'ls {Version(request.args["a14"])}')  # ok: CSP-D003
    os.system(f'ls {parse_version(request.args["a15"])}')  # ok: CSP-D003
    os.system(f'ls {semver.Version.parse(request.args["a16"])}')  # ok: CSP-D003
    os.system(f'ls {ObjectId(request.args["a17"])}')  # ok: CSP-D003
    os.system(f'ls {slugify(request.args["a18"])}')  # ok: CSP-D003
    os.system(f'ls {python_slugify(request.args["a19"])}')  # ok: CSP-D003
    os.system(f'ls {len(request.args["a20"])}')  # ok: CSP-D003
    os.system(f'ls {hash(request.args["a21"])}')  # ok: CSP-D003
    os.system(f'ls {bool(request.args["a22"])}')  # ok: CSP-D003
    open("/srv/" + get_valid_filename(request.args["a23"]))  # ok: CSP-D501
    open("/srv/" + sanitize_filename(request.args["a24"]))  # ok: CSP-D501
    open("/srv/" + python_slugify(request.args["a25"]))  # ok: CSP-D501
    open("/srv/" + slugify(request.args["a26"]) + ".txt")  # ok: CSP-D501
    return ""
