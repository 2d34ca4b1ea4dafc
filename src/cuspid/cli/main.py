"""The command `cuspid`: reads the command line, opens the right door, and ends in one of three ways.

    cuspid scan src --format sarif --output report.sarif

Exit codes: 0 clean, 1 findings, 2 something could not be done; 130 after Ctrl-C. Whatever goes wrong is one line on
standard error; `CUSPID_DEBUG=1` adds the traceback.

What a person waits for at every start is imported first and is little; all else is imported by the door that needs it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence

from cuspid import __version__
from cuspid.cache.question import cache_folder, question_of
from cuspid.cache.replay import ELAPSED, Answer, replayed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cuspid.cli.parser import Arguments

FAILED = 2
INTERRUPTED = 130
"""128 and the number of the signal, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    started = time.perf_counter()
    words = list(sys.argv[1:] if argv is None else argv)
    if words == ["--version"]:
        sys.stdout.write(f"cuspid {__version__}\n")
        return 0
    folder = cache_folder(words) if words[:1] == ["scan"] else ""
    question = question_of(words) if folder else ""
    answer = replayed(folder, question) if folder else None
    if answer is not None:
        return _guarded(lambda: _say_again(answer, started))
    return _guarded(lambda: _run(words, folder, question))


def _say_again(answer: Answer, started: float) -> int:
    elapsed = f"{time.perf_counter() - started:.2f} s, nothing changed"
    report = answer.report.replace(ELAPSED, elapsed)
    if not answer.output and not answer.note:
        sys.stdout.write(report)
        sys.stdout.flush()
        return answer.code
    from cuspid.cli.output import tell, write_file

    write_file(answer.output, report)
    if answer.note:
        tell(answer.note)
    return answer.code


def _run(words: list[str], folder: str, question: str) -> int:
    """Read the command line and open the door; a folder means that the answer is kept there."""
    from cuspid.cli.parser import parse_arguments

    arguments = parse_arguments(words)
    if arguments.command == "scan":
        from cuspid.cli.recorder import Recorder
        from cuspid.cli.scan import run_scan

        return run_scan(arguments, Recorder(folder, question) if folder else None)
    return _command(arguments.command)(arguments)


def _guarded(command: Callable[[], int]) -> int:
    """Turn whatever goes wrong into one line and an exit code."""
    try:
        return command()
    except BrokenPipeError:
        from cuspid.cli.output import silence

        silence(sys.stdout)
        return FAILED
    except KeyboardInterrupt:
        _complain("interrupted")
        return INTERRUPTED
    except SystemExit as leaving:  # argparse, once it has shown help or the version
        return leaving.code if isinstance(leaving.code, int) else 0
    except Exception as error:
        return _complain(_explained(error))


def _explained(error: Exception) -> str:
    from cuspid.model.errors import CuspidError

    if isinstance(error, CuspidError):
        return f"error: {error}"
    hint = "" if _is_debugging() else " (CUSPID_DEBUG=1 shows where)"
    return f"internal error: {type(error).__name__}: {error}{hint}"


def _command(name: str) -> Callable[[Arguments], int]:
    """Import only what the command needs: starting fast matters more here than anywhere else."""
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
    from cuspid.cli.output import tell

    if _is_debugging():
        import traceback

        traceback.print_exc()
    tell(message)
    return FAILED


def _is_debugging() -> bool:
    return os.environ.get("CUSPID_DEBUG", "") not in ("", "0")
