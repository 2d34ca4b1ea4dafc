"""A chat that answers from a table."""

import chainlit as cl
import duckdb

table = duckdb.connect("facts.duckdb")


@cl.on_message
async def answer(message: cl.Message):
    rows = table.execute("SELECT fact FROM facts WHERE topic = '" + message.content + "'").fetchall()  # finding: CSP-D101
    await cl.Message(content=str(rows)).send()
