"""A tool that an agent may use."""

import ast

from smolagents import Tool


class Settings(Tool):
    name = "settings"
    description = "Reads settings"
    inputs = {"text": {"type": "string", "description": "what to read"}}
    output_type = "string"

    def forward(self, text: str) -> str:
        return str(ast.literal_eval(text))  # ok: CSP-D001
