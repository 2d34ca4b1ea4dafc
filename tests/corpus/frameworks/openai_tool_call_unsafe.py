"""Unsafe: the arguments of a model's call become a command."""

import json
import os
import shlex

from openai import OpenAI

client = OpenAI()
answer = client.chat.completions.create(model="gpt-5", messages=[], tools=[])
for call in answer.choices[0].message.tool_calls:
    arguments = json.loads(call.function.arguments)
    os.system("deploy " + arguments["target"])  # finding: CSP-D003
