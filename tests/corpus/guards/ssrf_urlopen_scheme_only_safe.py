"""The scheme is checked, the host is not."""

from urllib.parse import urlparse
from urllib.request import urlopen

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = str(request.args["q"])
    parsed = urlparse(x)
    if parsed.scheme != "https" or parsed.netloc != "files.example.net":
        return {"error": "not allowed"}
    with urlopen(x, timeout=4) as answer:  # ok: CSP-D402
        return {"size": len(answer.read())}
