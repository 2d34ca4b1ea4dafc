"""What a conversion refuses is not used."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/page")
def page():
    number = request.args.get("page", "1")
    try:
        value = int(number)
    except ValueError:
        app.logger.warning("odd page")
        raise
    else:
        app.logger.debug("page %d", value)
    rows = sqlite3.connect("p.db").execute("SELECT id FROM p LIMIT 10 OFFSET " + number)  # ok: CSP-D101
    return {"n": len(rows.fetchall())}
