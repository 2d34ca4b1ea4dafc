"""Some characters are taken out."""

import os
import re

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.form.to_dict()["q"]
    x = re.sub(r"[;|&]", "", x)
    return {"code": os.system("lookup " + x)}  # finding: CSP-D003
