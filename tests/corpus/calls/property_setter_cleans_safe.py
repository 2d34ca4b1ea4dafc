"""Safe: the setter keeps the flat name only."""

from pathlib import Path

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


class Picture:
    folder = Path("/srv/pictures")

    def __init__(self) -> None:
        self._name = "none.png"

    @property
    def name(self) -> str:
        return self._name

    @name.setter
    def name(self, value: str) -> None:
        self._name = secure_filename(value) or "none.png"

    def store(self, data: bytes) -> None:
        (self.folder / self.name).write_bytes(data)  # ok: CSP-D501


@app.post("/pictures")
def add_picture():
    picture = Picture()
    picture.name = request.headers.get("X-File-Name", "")
    picture.store(request.get_data())
    return jsonify(stored=True)
