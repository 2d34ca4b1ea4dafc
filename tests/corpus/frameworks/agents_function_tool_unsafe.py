"""Unsafe: a tool of an agent becomes SQL."""

import sqlite3

from agents import Agent, function_tool


@function_tool
def find_order(number: str) -> str:
    row = sqlite3.connect("orders.db").execute(f"SELECT * FROM orders WHERE n = '{number}'").fetchone()  # finding: CSP-D101
    return str(row)


agent = Agent(name="desk", tools=[find_order])
