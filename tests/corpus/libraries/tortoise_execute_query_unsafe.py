"""Runs of a race, asked for by hand."""

from fastapi import FastAPI
from tortoise import connections

app = FastAPI()


@app.get("/runs")
async def runs(runner: str):
    connection = connections.get("default")
    rows = await connection.execute_query_dict(f"SELECT * FROM run WHERE runner = '{runner}'")  # finding: CSP-D101
    return rows
