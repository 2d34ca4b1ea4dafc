"""Unsafe: a tool's argument names a file."""

import os

from llama_index.core.tools import FunctionTool


def read_note(name: str) -> str:
    """Read a note."""
    return open("notes/" + name).read()  # finding: CSP-D501


note_tool = FunctionTool.from_defaults(fn=read_note)
