"""The command `cuspid`: reads the command line, opens the right door, and ends in one of three ways.

    cuspid scan src --format sarif --output report.sarif

Exit codes: 0 clean, 1 findings, 2 something could not be done; 130 after Ctrl-C. Whatever goes wrong is one line on
standard error; `CUSPID_DEBUG=1` adds the traceback.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Final

from cuspid.cli.output import silence, tell
from cuspid.cli.parser import Arguments, parse_arguments
from cuspid.model.errors import CuspidError

FAILED: Final = 2
INTERRUPTED: Final = 130
"""128 and the number of the signal, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    try:
        arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
        return _command(arguments.command)(arguments)
    except CuspidError as error:
        return _complain(f"error: {error}")
    except BrokenPipeError:
        silence(sys.stdout)
        return FAILED
    except KeyboardInterrupt:
        _complain("interrupted")
        return INTERRUPTED
    except SystemExit as leaving:  # argparse, once it has shown help or the version
        return leaving.code if isinstance(leaving.code, int) else 0
    except Exception as error:
        kind = type(error).__name__
        hint = "" if _is_debugging() else " (CUSPID_DEBUG=1 shows where)"
        return _complain(f"internal error: {kind}: {error}{hint}")


def _command(name: str) -> Callable[[Arguments], int]:
    """Import only what the command needs: starting fast matters more here than anywhere else."""
    if name == "scan":
        from cuspid.cli.scan import run_scan

        return run_scan
    if name == "rules":
        from cuspid.cli.rules import run_rules

        return run_rules
    if name == "rule":
        from cuspid.cli.rules import run_rule

        return run_rule
    if name == "why":
        from cuspid.cli.why import run_why

        return run_why
    from cuspid.cli.config import run_config

    return run_config


def _complain(message: str) -> int:
    if _is_debugging():
        traceback.print_exc()
    tell(message)
    return FAILED


def _is_debugging() -> bool:
    return os.environ.get("CUSPID_DEBUG", "") not in ("", "0")
