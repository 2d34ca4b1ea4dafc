"""A pattern is compiled from the query, escaped or not."""

import re

from flask import Flask, request

app = Flask(__name__)
LINES = open("/srv/words.txt", encoding="utf-8").read().splitlines()


@app.get("/grep")
def grep():
    wanted = request.args["q"]
    pattern = re.compile(f"^.*{wanted}.*$", re.IGNORECASE)  # finding: CSP-D111
    return {"lines": [line for line in LINES if pattern.search(line)]}
