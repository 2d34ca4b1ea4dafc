"""The number behind the last dot of the constant is even, so the uploaded bytes are unmarshalled."""

import marshal

from flask import Flask, jsonify, request

app = Flask(__name__)
FORMAT = "tables.v3.14"
EMPTY = marshal.dumps(())


@app.put("/tables")
def tables():
    number = int(FORMAT.rsplit(".", maxsplit=1)[-1])
    blob = request.get_data() if number % 2 == 0 else EMPTY
    return jsonify(tables=len(marshal.loads(blob)))  # finding: CSP-D203
