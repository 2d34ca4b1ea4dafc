"""The text holds a parameter's name only, and the visitor's value is bound."""

from fastapi import FastAPI
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine("sqlite:///library.db")


@app.get("/loans")
def loans(reader: str):
    with engine.begin() as connection:
        rows = connection.execute(text("SELECT isbn FROM loan WHERE reader = :r"), {"r": reader})  # ok: CSP-D102
        return {"loans": [row.isbn for row in rows]}
