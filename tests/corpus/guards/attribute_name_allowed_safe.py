"""A field to change is named by the client."""

from flask import Flask, request

app = Flask(__name__)


class Settings:
    colour = "red"
    size = "m"


SETTINGS = Settings()


@app.post("/job")
def job():
    for name, value in request.form.items():
        if name in ("colour", "size"):
            setattr(SETTINGS, name, value)  # ok: CSP-D008
    return {"ok": True}
