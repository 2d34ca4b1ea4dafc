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
        if name:
            setattr(SETTINGS, name, value)  # finding: CSP-D008
    return {"ok": True}
