"""Safe: they are quoted."""

import json
import os
import shlex

from openai import OpenAI

client = OpenAI()
answer = client.chat.completions.create(model="gpt-5", messages=[], tools=[])
for call in answer.choices[0].message.tool_calls:
    arguments = json.loads(call.function.arguments)
    os.system("deploy " + shlex.quote(arguments["target"]))  # ok: CSP-D003
