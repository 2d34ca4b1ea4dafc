"""Safe: a model's answer is shown."""

import os

from langchain_anthropic import ChatAnthropic

model = ChatAnthropic(model="claude")


def suggest(task):
    answer = model.invoke(f"Which command does this: {task}?")
    print(answer.content)  # ok: CSP-D003
