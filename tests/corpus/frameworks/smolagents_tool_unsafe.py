"""Unsafe: a tool's argument is evaluated."""

import ast

from smolagents import Tool, tool


@tool
def add_up(numbers: str) -> float:
    """Add up."""
    return sum(eval(numbers))  # finding: CSP-D001


class Shout(Tool):
    name = "shout"

    def forward(self, text: str) -> str:
        return text.upper()
