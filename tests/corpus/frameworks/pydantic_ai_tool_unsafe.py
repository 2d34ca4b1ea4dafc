"""Unsafe: a tool of an agent names a file."""

import os

from pydantic_ai import Agent, RunContext

agent = Agent("openai:gpt-5")


@agent.tool
def read_note(ctx: RunContext[str], name: str) -> str:
    return open(os.path.join("notes", name)).read()  # finding: CSP-D501


@agent.tool_plain
def roll() -> int:
    return 4
