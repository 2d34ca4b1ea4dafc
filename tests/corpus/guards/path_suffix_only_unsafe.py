"""Only the ending of a name is checked."""

from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.to_dict(flat=True).get("q", "")
    if Path(x).suffix != ".txt":
        return {"error": "kind"}
    return {"text": Path("/srv/files", x).read_text()}  # finding: CSP-D501
