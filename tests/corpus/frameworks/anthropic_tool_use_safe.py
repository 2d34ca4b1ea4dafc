"""Safe: it is quoted."""

import os
import shlex

import anthropic

client = anthropic.Anthropic()
answer = client.messages.create(model="claude", max_tokens=100, messages=[], tools=[])
for block in answer.content:
    if block.type == "tool_use":
        os.system("deploy " + shlex.quote(block.input["target"]))  # ok: CSP-D003
