"""Unsafe: the generator yields each line of the request as it is."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def codes(body: str):
    for line in body.splitlines():
        code = line.strip()
        if code:
            yield code


@app.post("/voucher/void")
def void():
    db = sqlite3.connect("vouchers.db")
    done = 0
    for code in codes(request.get_data(as_text=True)):
        db.execute("UPDATE vouchers SET void = 1 WHERE code = " + code)  # finding: CSP-D101
        done += 1
    return jsonify(done=done)
