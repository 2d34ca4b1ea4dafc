"""Runs of a race, asked for by hand."""

from fastapi import FastAPI
from tortoise import connections

app = FastAPI()


@app.get("/runs")
async def runs(runner: str):
    connection = connections.get("default")
    rows = await connection.execute_query_dict("SELECT * FROM run WHERE runner = ?", [runner])  # ok: CSP-D101
    return rows
