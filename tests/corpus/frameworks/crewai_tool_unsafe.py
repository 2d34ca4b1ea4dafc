"""Unsafe: a tool's argument becomes a command."""

import os
import shlex

from crewai.tools import BaseTool, tool


class Lights(BaseTool):
    name: str = "lights"
    description: str = "Switch the lights."

    def _run(self, room: str) -> str:
        os.system("lights " + room)  # finding: CSP-D003
        return "done"


@tool("time")
def clock() -> str:
    """Tell the time."""
    return "noon"
