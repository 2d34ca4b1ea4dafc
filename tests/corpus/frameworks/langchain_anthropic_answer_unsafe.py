"""Unsafe: a model's answer becomes a command."""

import os

from langchain_anthropic import ChatAnthropic

model = ChatAnthropic(model="claude")


def suggest(task):
    answer = model.invoke(f"Which command does this: {task}?")
    os.system(answer.content)  # finding: CSP-D003
