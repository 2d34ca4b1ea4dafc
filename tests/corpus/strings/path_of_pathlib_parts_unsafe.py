"""Parts of a path are put together."""

from pathlib import Path, PurePosixPath

from flask import Flask, request

app = Flask(__name__)


@app.get("/read")
def read():
    given = PurePosixPath(request.args["file"])
    path = Path("/srv").joinpath(*given.parts)
    return {"text": path.read_text()}  # finding: CSP-D501
