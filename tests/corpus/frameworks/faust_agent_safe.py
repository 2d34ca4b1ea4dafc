"""Safe: a stream's event is bound."""

import sqlite3

import faust

app = faust.App("orders", broker="kafka://localhost")
topic = app.topic("orders")
connection = sqlite3.connect("orders.db")


@app.agent(topic)
async def process(orders):
    async for order in orders:
        connection.execute(f"INSERT INTO orders VALUES (?)", (order,))  # ok: CSP-D101
