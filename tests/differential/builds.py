"""The two builds of Cuspid: what is installed, and a copy of it without what was compiled."""

from __future__ import annotations

import importlib.machinery
import shutil
from pathlib import Path
from typing import Final

import cuspid
from cuspid.analysis import interpreter

PACKAGE: Final = Path(cuspid.__file__).parent
COMPILED: Final = not str(interpreter.__file__).endswith(".py")


def copy_pure(folder: Path) -> Path:
    """Copy the installed package, without what was compiled, into a folder; return what to put on the path."""
    endings = [f"*{suffix}" for suffix in importlib.machinery.EXTENSION_SUFFIXES]
    shutil.copytree(PACKAGE, folder / "cuspid", ignore=shutil.ignore_patterns("__pycache__", *endings))
    return folder
