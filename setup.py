"""Compiles the hot layers with mypyc where that is possible; everything else is in pyproject.toml.

CUSPID_COMPILE=1 demands it: a failure is an error. CUSPID_COMPILE=0 forbids it and gives one wheel for every platform.
Without the variable it is done if a C compiler and Python's headers are at hand, and any failure means pure Python.
An editable install stays pure unless compiling is demanded: compiled modules would hide the edited ones.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

COMPILED_LAYERS = ("syntax", "semantics", "analysis")
BUILDING = {"build", "build_ext", "bdist_wheel", "install"}
EDITING = {"develop", "editable_wheel"}
ROOT = Path(__file__).parent
DEMANDED = os.environ.get("CUSPID_COMPILE") == "1"
FORBIDDEN = os.environ.get("CUSPID_COMPILE") == "0"


def notice(reason: str) -> None:
    sys.stderr.write(f"cuspid: {reason}; installing in pure Python\n")


def hot_modules() -> list[str]:
    """Return the modules to compile, relative to the project as setuptools wants them."""
    paths = (path for layer in COMPILED_LAYERS for path in (ROOT / "src" / "cuspid" / layer).rglob("*.py"))
    return sorted(str(path.relative_to(ROOT)) for path in paths if path.name != "__init__.py")


def can_compile() -> bool:
    """Try the C compiler on a program of two lines that needs Python's headers."""
    compiler = (os.environ.get("CC") or sysconfig.get_config_var("CC") or "").split()
    if not compiler:
        return sys.platform == "win32"  # there setuptools looks for the compiler by itself
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "probe.c")
        program.write_text("#include <Python.h>\nint probe(void) { return PY_VERSION_HEX != 0; }\n")
        include = f"-I{sysconfig.get_paths()['include']}"
        command = [*compiler, "-c", include, str(program), "-o", str(Path(folder, "probe.o"))]
        try:
            return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0
        except (OSError, subprocess.SubprocessError):
            return False


def is_wanted() -> bool:
    """Say whether this very command builds extensions; setuptools also runs this file for metadata alone."""
    command = set(sys.argv[1:])
    return not FORBIDDEN and bool(command & BUILDING or (DEMANDED and command & EDITING))


def extensions() -> list[Extension]:
    """Return what mypyc makes of the hot layers, or nothing."""
    if not is_wanted():
        return []
    if not DEMANDED and not can_compile():
        notice("no C compiler with Python's headers")
        return []
    try:
        from mypyc.build import mypycify

        compiled: list[Extension] = mypycify(hot_modules(), opt_level="3", debug_level="0", group_name="cuspid")
    except (Exception, SystemExit) as error:  # mypyc exits when it dislikes a type
        if DEMANDED:
            raise
        notice(f"mypyc failed ({type(error).__name__})")
        return []
    return compiled


class BuildAllOrNothing(build_ext):
    """The compiled modules need one another: if one cannot be built, none is shipped."""

    def run(self) -> None:
        try:
            super().run()
        except Exception as error:
            if DEMANDED:
                raise
            for output in self.get_outputs():
                Path(output).unlink(missing_ok=True)
            self.extensions = []
            notice(f"the C compiler failed ({type(error).__name__})")


setup(ext_modules=extensions(), cmdclass={"build_ext": BuildAllOrNothing})
