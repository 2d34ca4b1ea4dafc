"""The joined squares end in "9", so the order column comes from the request."""

from fastapi import FastAPI, Query
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine("sqlite:///squares.db")
SQUARES = ",".join(str(n * n) for n in range(4))


@app.get("/entries")
def entries(order: str = Query("id")):
    column = order if SQUARES.endswith("9") else "id"
    with engine.connect() as connection:
        result = connection.execute(text("SELECT id FROM entry ORDER BY " + column))  # finding: CSP-D102
        return {"ids": [row[0] for row in result]}
