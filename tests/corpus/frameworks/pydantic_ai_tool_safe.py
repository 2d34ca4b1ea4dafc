"""Safe: a tool of an agent cleans the name."""

import os

from pydantic_ai import Agent, RunContext

agent = Agent("openai:gpt-5")


@agent.tool
def read_note(ctx: RunContext[str], name: str) -> str:
    return open(os.path.join("notes", os.path.basename(name))).read()  # ok: CSP-D501


@agent.tool_plain
def roll() -> int:
    return 4
