"""Options are put on an object by setattr from a fixed list, or from the keys of the request."""

from flask import Flask, request

app = Flask(__name__)


class Settings:
    colour = "blue"
    size = 10
    is_admin = False


@app.post("/settings")
def settings():
    chosen = Settings()
    for name in ("colour", "size"):
        setattr(chosen, name, request.form.get(name))  # ok: CSP-D008
    return {"colour": vars(chosen).get("colour")}
