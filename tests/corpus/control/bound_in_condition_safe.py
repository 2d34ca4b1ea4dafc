"""A name is bound in a condition."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    chosen = "steady"
    if (given := request.get_json()["q"]) and len(given) < 50:
        chosen = str(len(given))
    exec("value = " + chosen, {})  # ok: CSP-D002
    return {"ok": True}
