"""Safe: `helpers` is the file beside this one, which flattens names."""

from flask import Flask, request

from helpers import stored_name

app = Flask(__name__)


@app.post("/upload")
def upload():
    part = request.files["part"]
    part.save("/srv/parts/" + stored_name(part.filename or "part"))  # ok: CSP-D501
    return {"stored": True}
