"""What an error says is shown; which error it is decides whose text that is."""

from flask import Flask, request

app = Flask(__name__)


class Unknown(Exception):
    pass


class Refused(Exception):
    pass


@app.errorhandler(Refused)
def refused(error):
    return f"<p>Refused: {error}</p>", 400  # ok: CSP-X001


@app.errorhandler(Unknown)
def unknown(error):
    return {"error": str(error)}, 404


@app.get("/tool")
def tool():
    name = request.args["name"]
    if name not in ("saw", "file"):
        raise Unknown(name)
    if name == "saw":
        raise Refused("lent already")
    return {"tool": name}
