"""What a run is asked, as one text: two runs with the same text give the same answer while no path has changed."""

from __future__ import annotations

import os
import sys

from cuspid import __version__

FOLDER_VARIABLE = "CUSPID_CACHE_DIR"
_TELLING = (
    "NO_COLOR",
    "FORCE_COLOR",
    "TERM",
    "COLUMNS",
    "PYTHONIOENCODING",
    "PYTHONUTF8",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
)
"""Variables of the environment that change how a report is drawn."""


def cache_folder(argv: list[str]) -> str:
    """Return the folder that a command line, the environment or the system names; empty if nothing shall be kept."""
    if "--no-cache" in argv or "-" in argv:
        return ""
    for position, word in enumerate(argv):
        if word == "--cache-dir":
            return argv[position + 1] if position + 1 < len(argv) else ""
        if word.startswith("--cache-dir="):
            return word.partition("=")[2]
    named = os.environ.get(FOLDER_VARIABLE)
    return named if named is not None else _usual_folder()


def _usual_folder() -> str:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(base, "cuspid")


def question_of(argv: list[str]) -> str:
    """Return the text of what is asked, and of what else decides how the answer looks."""
    drawn = [f"{name}={os.environ.get(name, '')}" for name in _TELLING]
    asked = [
        __version__,
        sys.version,
        sys.executable,
        os.path.dirname(__file__),
        os.getcwd(),
        *_terminal(),
        *drawn,
        *argv,
    ]
    return "\0".join(asked)


def _terminal() -> list[str]:
    stream = sys.stdout
    try:
        is_terminal = stream is not None and stream.isatty()
        width = str(os.get_terminal_size(stream.fileno()).columns) if is_terminal else ""
    except (OSError, ValueError):
        return ["no", ""]
    return [str(is_terminal), width]
