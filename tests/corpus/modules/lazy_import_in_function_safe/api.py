"""The interface."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/export")
def export():
    from exporters import to_pdf as convert

    return {"code": convert("report.html")}
