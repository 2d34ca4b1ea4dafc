"""A dict is inverted, filtered and read."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/inverted")
def inverted():
    table = {"one": request.form["a"], "two": "status"}
    by_value = {value: key for key, value in table.items()}
    for value, key in by_value.items():
        if key == "one":
            os.system("say " + value)  # finding: CSP-D003
    return "ok"
