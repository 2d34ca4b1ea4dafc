"""Safe: a route of a function binds."""

import sqlite3

from aws_lambda_powertools.event_handler import APIGatewayRestResolver

app = APIGatewayRestResolver()


@app.get("/boats/<name>")
def boat(name):
    db = sqlite3.connect("/tmp/boats.db")
    return {"rows": db.execute("SELECT * FROM boats WHERE name = ?", (name,)).fetchall()}  # ok: CSP-D101


@app.post("/boats")
def add():
    return {"added": bool(app.current_event.json_body)}


def lambda_handler(event, context):
    return app.resolve(event, context)
