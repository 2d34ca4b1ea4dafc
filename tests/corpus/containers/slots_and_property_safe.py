"""A property hands out one of two fields."""

from flask import Flask, request

app = Flask(__name__)


class Form:
    __slots__ = ("_text", "_kind")

    def __init__(self, text):
        self._text = text
        self._kind = "plain"

    @property
    def shown(self):
        return self._kind


@app.post("/job")
def job():
    chosen = Form(request.form.to_dict().get("q", "")).shown
    exec("value = " + chosen, {})  # ok: CSP-D002
    return {"ok": True}
