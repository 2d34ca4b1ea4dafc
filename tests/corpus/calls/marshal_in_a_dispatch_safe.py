"""Safe: the content type's reader is JSON."""

import json
import marshal

from flask import Flask, jsonify, request

app = Flask(__name__)


class Readers:
    @staticmethod
    def compact(data):
        return marshal.loads(data)  # ok: CSP-D203

    @staticmethod
    def plain(data):
        return json.loads(data)


@app.post("/points")
def points():
    reader = Readers.plain
    return jsonify(count=len(reader(request.get_data())))
