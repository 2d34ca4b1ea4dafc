"""Unsafe: a model's answer is run as code."""

import ast

from langchain_openai import ChatOpenAI

model = ChatOpenAI(model="gpt-5")
answer = model.invoke("Write a list of birds in Python.")
birds = eval(answer.content)  # finding: CSP-D001
print(birds)
