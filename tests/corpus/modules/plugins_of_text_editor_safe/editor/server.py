from flask import Flask, abort, jsonify, request

from editor import builtin  # noqa: F401
from editor.plugins import create

app = Flask(__name__)


@app.post("/run/<name>")
def run(name):
    body = request.get_json()
    try:
        plugin = create(name)
    except LookupError:
        abort(404)
    return jsonify(text=plugin.run(body["text"], **body.get("options", {})))
