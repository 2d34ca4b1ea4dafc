"""A round trip through URL quoting."""

from urllib.parse import quote, unquote
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    quoted = quote(request.get_data(as_text=True), safe="")
    chosen = unquote(quote("steady")) + str(len(quoted))
    code = subprocess.call("make " + chosen, shell=True)  # ok: CSP-D003
    return {"code": code}
