"""Programs, as `asyncio` runs them."""
from asyncio import create_subprocess_shell as create_subprocess_shell, create_subprocess_exec as create_subprocess_exec, Process as Process
PIPE = -1
STDOUT = -2
DEVNULL = -3
