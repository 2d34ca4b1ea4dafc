"""Unsafe: a model's answer is run as code."""

import ast

import openai

client = openai.OpenAI()
answer = client.chat.completions.create(model="gpt-5", messages=[{"role": "user", "content": "a list"}])
code = answer.choices[0].message.content
value = eval(code)  # finding: CSP-D001
print(value)
