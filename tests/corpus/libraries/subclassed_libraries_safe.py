"""Classes below a library's that keep its protection, or put one in."""

import io
import pickle

import jinja2
import yaml
from flask import Flask, request
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

app = Flask(__name__)


class DateLoader(yaml.SafeLoader):
    """Dates stay text."""


class FineLoader(yaml.CSafeLoader):
    """Faster."""


def make_loader() -> type:
    class Inner(yaml.SafeLoader):
        """Of its own."""

    return Inner


class Sandbox(SandboxedEnvironment):
    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        return False


class ClosedParser(etree.XMLParser):
    def __init__(self) -> None:
        super().__init__(resolve_entities=False)


class Restricted(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type:
        if (module, name) in {("builtins", "set"), ("datetime", "date")}:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


@app.route("/all", methods=["POST"])
def everything() -> str:
    yaml.load(request.data, Loader=DateLoader)  # ok: CSP-D202
    yaml.load(request.data, FineLoader)  # ok: CSP-D202
    yaml.load(request.data, Loader=make_loader())  # ok: CSP-D202
    Sandbox().from_string(request.args["text"])  # ok: CSP-D103
    etree.fromstring(request.data, ClosedParser())  # ok: CSP-D104
    Restricted(io.BytesIO(request.data)).load()  # ok: CSP-D201
    return ""
