"""The loader is chosen by an import that may fail, left out, or made by hand; pickles hide in other formats."""

import io
import multiprocessing.connection
import pickle as serializer

import mlflow
import mlflow.pyfunc
import numpy as np
import pandas as pd
import torch
import yaml
from flask import Flask, request
from itsdangerous import Serializer, URLSafeSerializer

try:
    from yaml import CLoader as Loader
except ImportError:
    from yaml import Loader

try:
    import cPickle as fast
except ImportError:
    import pickle as fast

app = Flask(__name__)
FORMATS = {"yaml": yaml.unsafe_load, "pickle": fast.loads}


def load(text, fmt="pickle"):
    return FORMATS[fmt](text)  # finding: CSP-D201


def restore(data, loads=serializer.loads):
    return loads(data)  # finding: CSP-D201


class Codec:
    loads = staticmethod(serializer.loads)

    def decode(self, data):
        return self.loads(data)  # finding: CSP-D201


class Sessions:
    serializer = serializer

    def get(self, name):
        value = request.cookies.get(name)
        return self.serializer.loads(value)  # finding: CSP-D201


@app.route("/all", methods=["POST"])
def everything():
    data = request.get_data()
    yaml.load(data, Loader=Loader)  # finding: CSP-D202
    yaml.load(data)  # finding: CSP-D202
    yaml.Loader(data).get_data()  # finding: CSP-D202
    yaml.load(data, Loader=yaml.loader.UnsafeLoader)  # finding: CSP-D202
    fast.loads(data)  # finding: CSP-D201
    load(data)
    restore(data)
    Codec().decode(data)
    Sessions().get("state")
    pd.read_hdf(io.BytesIO(data))  # finding: CSP-D201
    torch.load(io.BytesIO(data), weights_only=False)  # finding: CSP-D204
    torch.jit.load(io.BytesIO(data))
    mlflow.pyfunc.load_model(request.args["uri"])  # finding: CSP-D204
    getattr(serializer, "loads")(data)  # finding: CSP-D201
    return ""
