"""Safe: a tool's class quotes what it is given."""

import os
import shlex

from langchain.tools import BaseTool


class Shell(BaseTool):
    name: str = "shell"
    description: str = "Run"

    def _run(self, command: str) -> str:
        os.system("sandbox " + shlex.quote(command))  # ok: CSP-D003
        return "done"
