"""A bot that looks orders up when the model asks for it."""

import json
import sqlite3

from openai import OpenAI

client = OpenAI()
TOOLS = [{"type": "function", "function": {"name": "orders", "parameters": {"type": "object"}}}]


class Shop:
    def __init__(self, path="shop.db"):
        self.connection = sqlite3.connect(path)

    def orders(self, customer):
        rows = self.connection.execute("SELECT * FROM orders WHERE customer = ?", (customer,))  # ok: CSP-D101
        return rows.fetchall()


def answer(shop, messages):
    completion = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS)
    message = completion.choices[0].message
    results = []
    for call in message.tool_calls or []:
        if call.function.name == "orders":
            arguments = json.loads(call.function.arguments)
            results.append(shop.orders(**arguments))
    return results
