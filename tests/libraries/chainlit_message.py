"""What users of a chat write is evaluated, or read as a literal."""

import ast

import chainlit as cl


@cl.on_message
async def answer(message: cl.Message):
    ast.literal_eval(message.content)  # ok
    result = eval(message.content)  # finding: CSP-D001
    await cl.Message(content=str(result)).send()
