"""Safe: a model's answer is read as a literal."""

import ast

import openai

client = openai.OpenAI()
answer = client.chat.completions.create(model="gpt-5", messages=[{"role": "user", "content": "a list"}])
code = answer.choices[0].message.content
value = ast.literal_eval(code)  # ok: CSP-D001
print(value)
