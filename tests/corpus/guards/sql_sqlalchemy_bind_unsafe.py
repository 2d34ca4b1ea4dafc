"""A text with a name for its value."""

from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)


engine = create_engine("sqlite:///data.db")


@app.get("/job")
def job():
    x = request.args.get("q", "")
    with engine.connect() as connection:
        rows = connection.execute(text(f"SELECT id FROM items WHERE name = '{x}'"))  # finding: CSP-D102
        return {"n": len(rows.all())}
