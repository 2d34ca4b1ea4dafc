"""The f-string puts the visitor's text into the SQL inside text()."""

from fastapi import FastAPI
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine("sqlite:///library.db")


@app.get("/loans")
def loans(reader: str):
    with engine.begin() as connection:
        rows = connection.execute(text(f"SELECT isbn FROM loan WHERE reader = '{reader}'"))  # finding: CSP-D102
        return {"loans": [row.isbn for row in rows]}
