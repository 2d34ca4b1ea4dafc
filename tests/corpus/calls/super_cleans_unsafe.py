"""Unsafe: the subclass builds the path without asking its base, which would shorten it."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Store:
    def __init__(self, root):
        self.root = root

    def locate(self, name):
        return os.path.join(self.root, os.path.basename(name))


class YearStore(Store):
    def __init__(self, root, year):
        super().__init__(root)
        self.year = year

    def locate(self, name):
        return os.path.join(self.root, str(self.year), name)


@app.get("/minutes")
def minutes():
    store = YearStore("/srv/minutes", 2024)
    with open(store.locate(request.args["doc"])) as text:  # finding: CSP-D501
        return jsonify(lines=text.readlines())
