"""Safe: a tool's argument is read as a literal."""

import ast

from smolagents import Tool, tool


@tool
def add_up(numbers: str) -> float:
    """Add up."""
    return sum(ast.literal_eval(numbers))  # ok: CSP-D001


class Shout(Tool):
    name = "shout"

    def forward(self, text: str) -> str:
        return text.upper()
