"""A tool that an agent may use."""

import ast

from smolagents import Tool


class Settings(Tool):
    name = "settings"
    description = "Reads settings"
    inputs = {"text": {"type": "string", "description": "what to read"}}
    output_type = "string"

    def forward(self, text: str) -> str:
        return str(eval(text))  # finding: CSP-D001
