"""Safe: the helper in another file writes the text's representation, in which line ends are escaped."""

from flask import Flask, request

from audit_log import record

app = Flask(__name__)


@app.post("/export")
def export():
    record("export", request.form.get("reason", "none"))
    return {"queued": True}
