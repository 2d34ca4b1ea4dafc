"""Bytes from the request are turned into plain data."""

import io
import json
import plistlib
import tomllib

import msgpack
import numpy as np
import orjson
import ruamel.yaml
import torch
import yaml
import cbor2
import bson
from flask import Flask, request
from ruamel.yaml import YAML
from safetensors.torch import load as load_tensors
from yaml import CSafeLoader, SafeLoader, load
import skops.io
import keras

app = Flask(__name__)


class Dates(yaml.SafeLoader):
    """Dates stay text."""


@app.route("/load", methods=["POST"])
def read() -> str:
    data = request.get_data()
    json.loads(data)  # ok: CSP-D201
    orjson.loads(data)  # ok: CSP-D201
    plistlib.loads(data)  # ok: CSP-D201
    tomllib.loads(data.decode())  # ok: CSP-D201
    msgpack.unpackb(data)  # ok: CSP-D201
    cbor2.loads(data)  # ok: CSP-D201
    np.load(request.files["f"])  # ok: CSP-D201
    np.load(request.files["f"], allow_pickle=False)  # ok: CSP-D201
    torch.load(request.files["f"], weights_only=True)  # ok: CSP-D204
    load_tensors(data)  # ok: CSP-D204
    yaml.safe_load(data)  # ok: CSP-D202
    yaml.load(data, Loader=yaml.SafeLoader)  # ok: CSP-D202
    load(data, Loader=CSafeLoader)  # ok: CSP-D202
    yaml.load(data, Loader=Dates)  # ok: CSP-D202
    yaml.full_load(data)  # ok: CSP-D202
    yaml.load(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # ok: CSP-D202
    YAML(typ="safe").load(data)  # ok: CSP-D202
    YAML().load(data)  # ok: CSP-D202
    ruamel.yaml.safe_load(data)  # ok: CSP-D202
    return ""
