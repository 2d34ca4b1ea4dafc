"""Records are grouped; what is shown of them is escaped, or not."""

from html import escape
from itertools import batched, groupby, pairwise

from flask import Flask, request

app = Flask(__name__)


def records():
    return [{"shown": escape(e["name"]), "raw": e["name"], "kind": int(e["kind"])} for e in request.get_json()]


@app.post("/groups")
def groups():
    rows = []
    for kind, members in groupby(records(), key=lambda record: record["kind"]):
        rows.append(f"<h2>{kind}</h2>" + "".join(m["shown"] for m in members))
    for one, other in pairwise(records()):
        rows.append(one["shown"] + other["shown"])
    for batch in batched(records(), 3):
        rows.append("".join(m["shown"] for m in batch))
    return "".join(rows)  # ok: CSP-X001
