"""Only the first line is written."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.to_dict(flat=True).get("q", "")
    app.logger.info("got %s", x.splitlines()[0])  # ok: CSP-D108
    return {"ok": True}
