"""Safe: a tool's argument is read as a literal."""

import ast

from langchain_core.tools import tool


@tool
def calculate(expression: str) -> str:
    """Calculate."""
    return str(ast.literal_eval(expression))  # ok: CSP-D001
