"""A validator class that raises its own error; one of the two methods is called."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Rejected(Exception):
    pass


class HostValidator:
    allowed = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-")

    def complaints(self, host):
        return [c for c in host if c not in self.allowed]

    def require(self, host):
        for character in host:
            if character not in self.allowed:
                raise Rejected(character)
        return host


validator = HostValidator()


@app.errorhandler(Rejected)
def rejected(error):
    return jsonify(error="bad host"), 400


@app.get("/ping")
def ping():
    host = request.args["host"]
    validator.complaints(host)
    return jsonify(code=os.system("ping -c 1 -- " + host))  # finding: CSP-D003
