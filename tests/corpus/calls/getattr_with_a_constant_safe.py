"""Safe: getattr with a constant name finds the method that keeps the last part of the path."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Reader:
    def read_flat(self, name):
        return self._read("/srv/faq/" + os.path.basename(name))

    def read_any(self, name):
        return self._read("/srv/faq/" + name)

    def _read(self, path):
        with open(path) as stream:  # ok: CSP-D501
            return stream.read()


@app.get("/faq")
def faq():
    read = getattr(Reader(), "read_" + "flat")
    return jsonify(text=read(request.args["topic"]))
