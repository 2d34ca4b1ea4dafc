"""Unsafe: a tool's class runs a command."""

import os
import shlex

from langchain.tools import BaseTool


class Shell(BaseTool):
    name: str = "shell"
    description: str = "Run"

    def _run(self, command: str) -> str:
        os.system("sandbox " + command)  # finding: CSP-D003
        return "done"
