"""An exception carries a text out of a helper."""

from flask import Flask, request

app = Flask(__name__)


class Found(Exception):
    def __init__(self, text, code):
        super().__init__(code)
        self.text = text
        self.code = code


def seek(text):
    raise Found(text, "E7")


@app.get("/job")
def job():
    chosen = ""
    try:
        seek(request.cookies.get("q", ""))
    except Found as found:
        chosen = found.code
    exec("value = " + chosen, {})  # ok: CSP-D002
    return {"ok": True}
