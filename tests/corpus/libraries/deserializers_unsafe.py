"""Bytes from the request are turned into objects of any class."""

import _pickle
import base64
import io
import marshal
import pickle
import shelve
import zlib

import cloudpickle
import dill
import joblib
import jsonpickle
import numpy
import numpy as np
import pandas as pd
import ruamel.yaml
import srsly
import torch
import yaml
from django.contrib.sessions.serializers import PickleSerializer
from flask import Flask, request
from pandas.compat import pickle_compat
from ruamel.yaml import YAML
from sklearn.externals import joblib as old_joblib
from yaml import CLoader, Loader, UnsafeLoader, load
import hickle
import compress_pickle
import pickle5
import zodbpickle.pickle
import skops.io
import tensorflow as tf
import keras
from celery.utils.serialization import pickle as celery_pickle
from kombu.serialization import loads as kombu_loads
import pyro4
import camel
import msgpack_numpy
import sklearn
import lightgbm
import transformers
import diskcache
import xgboost
import klepto
import mlflow.sklearn

app = Flask(__name__)


@app.route("/load", methods=["POST"])
def read() -> str:
    data = request.get_data()
    pickle.loads(data)  # finding: CSP-D201
    pickle.load(request.files["f"])  # finding: CSP-D201
    pickle.Unpickler(io.BytesIO(data)).load()  # finding: CSP-D201
    pickle.loads(base64.b64decode(request.cookies["state"]))  # finding: CSP-D201
    pickle.loads(zlib.decompress(data))  # finding: CSP-D201
    _pickle.loads(data)  # finding: CSP-D201
    dill.loads(data)  # finding: CSP-D201
    cloudpickle.loads(data)  # finding: CSP-D201
    pickle5.loads(data)  # finding: CSP-D201
    compress_pickle.loads(data, compression="gzip")  # finding: CSP-D201
    joblib.load(io.BytesIO(data))  # finding: CSP-D204
    old_joblib.load(request.files["f"])  # finding: CSP-D204
    jsonpickle.decode(data)  # finding: CSP-D201
    jsonpickle.unpickler.Unpickler().restore(request.json)  # finding: CSP-D201
    numpy.load(request.files["f"], allow_pickle=True)  # finding: CSP-D201
    np.load(io.BytesIO(data), allow_pickle=True)  # finding: CSP-D201
    pd.read_pickle(io.BytesIO(data))  # finding: CSP-D201
    torch.load(request.files["f"], weights_only=False)  # finding: CSP-D204
    marshal.loads(data)  # finding: CSP-D203
    yaml.load(data, Loader=yaml.Loader)  # finding: CSP-D202
    yaml.load(data, yaml.UnsafeLoader)  # finding: CSP-D202
    load(data, Loader=CLoader)  # finding: CSP-D202
    yaml.unsafe_load(data)  # finding: CSP-D202
    yaml.load_all(data, Loader=Loader)  # finding: CSP-D202
    YAML(typ="unsafe").load(data)  # finding: CSP-D202
    ruamel.yaml.YAML(typ="unsafe", pure=True).load(data)  # finding: CSP-D202
    ruamel.yaml.load(data, Loader=ruamel.yaml.Loader)  # finding: CSP-D202
    ruamel.yaml.unsafe_load(data)  # finding: CSP-D202
    keras.models.load_model(request.files["f"], safe_mode=False)  # finding: CSP-D204
    PickleSerializer().loads(data)  # finding: CSP-D201
    shelve.open(request.args["name"])  # finding: CSP-D201
    return ""
