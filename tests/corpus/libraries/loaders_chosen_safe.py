"""The loader is chosen by an import that may fail, and each choice is safe."""

import pickle as serializer

import yaml
from flask import Flask, request
from itsdangerous import URLSafeSerializer

try:
    from yaml import CSafeLoader as Loader
except ImportError:
    from yaml import SafeLoader as Loader

app = Flask(__name__)
FORMATS = {"yaml": yaml.safe_load}


class Upper(yaml.SafeLoader):
    pass


def upper(loader, node):
    return loader.construct_scalar(node).upper()


Upper.add_constructor("!upper", upper)
yaml.add_constructor("!upper", upper, Loader=yaml.SafeLoader)


def load(text, fmt="yaml"):
    return FORMATS[fmt](text)  # ok: CSP-D202


@app.route("/all", methods=["POST"])
def everything():
    data = request.get_data()
    yaml.load(data, Loader=Loader)  # ok: CSP-D202
    yaml.load(data, Loader=Upper)  # ok: CSP-D202
    yaml.SafeLoader(data).get_data()  # ok: CSP-D202
    yaml.load(data, Loader=yaml.FullLoader)  # ok: CSP-D202
    load(data)
    serializer.dumps(data)  # ok: CSP-D201
    return ""
