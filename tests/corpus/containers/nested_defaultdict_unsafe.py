"""Groups in a defaultdict; the key or the count is used."""

from collections import defaultdict

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/groups")
def groups():
    found = defaultdict(lambda: {"count": 0, "labels": []})
    for entry in request.get_json():
        group = found[entry["group"]]
        group["count"] += 1
        group["labels"].append(entry["label"])
    rows = []
    for name, group in found.items():
        rows.append("<p>%s: %d</p>" % (name, group["count"]))
    return make_response("".join(rows))  # finding: CSP-X001
