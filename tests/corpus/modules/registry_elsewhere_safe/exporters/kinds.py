"""The exporters that there are."""

import json
import pickle

from exporters import register


@register("json")
class JsonExporter:
    def restore(self, data):
        return json.loads(data)


@register("pickle")
class PickleExporter:
    def restore(self, data):
        return pickle.loads(data)  # ok: CSP-D201
