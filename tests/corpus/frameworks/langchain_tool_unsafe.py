"""Unsafe: a tool's argument is evaluated."""

import ast

from langchain_core.tools import tool


@tool
def calculate(expression: str) -> str:
    """Calculate."""
    return str(eval(expression))  # finding: CSP-D001
