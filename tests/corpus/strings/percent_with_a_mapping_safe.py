"""A page by % with a mapping, of which two entries are used."""

from flask import Flask, make_response, request
from markupsafe import escape

app = Flask(__name__)

ROW = "<tr><td>%(label)s</td><td>%(amount)d</td></tr>"


@app.get("/row")
def row():
    record = {"label": "total", "amount": 0, "note": request.args.get("note", "")}
    record.update(label=escape(request.args.get("label", "total")))
    record["amount"] = int(request.args.get("amount", 0))
    return make_response("<table>" + ROW % record + "</table>")  # ok: CSP-X001
