"""Safe: a model's answer is read as a literal."""

import ast

from langchain_openai import ChatOpenAI

model = ChatOpenAI(model="gpt-5")
answer = model.invoke("Write a list of birds in Python.")
birds = ast.literal_eval(answer.content)  # ok: CSP-D001
print(birds)
