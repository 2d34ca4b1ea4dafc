"""Source text is generated from the names of columns."""

from flask import Flask, request

app = Flask(__name__)


def make_record(fields):
    lines = ["class Record:", "    def __init__(self, row):"]
    for position, field in enumerate(fields):
        lines.append(f"        self.{field} = row[{position}]")
    namespace = {}
    exec("\n".join(lines), namespace)  # finding: CSP-D002
    return namespace["Record"]


@app.post("/records")
def records():
    body = request.get_json()
    kind = make_record(body["fields"])
    return {"n": len([kind(row) for row in body["rows"]])}
