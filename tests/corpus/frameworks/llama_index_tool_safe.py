"""Safe: a tool's argument names a file by its last part."""

import os

from llama_index.core.tools import FunctionTool


def read_note(name: str) -> str:
    """Read a note."""
    return open("notes/" + os.path.basename(name)).read()  # ok: CSP-D501


note_tool = FunctionTool.from_defaults(fn=read_note)
