"""The compiled layers find the same, to the byte, as the pure ones: over the examples, the corpus and real code."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.differential.builds import COMPILED, PACKAGE, copy_pure

ROOT = Path(__file__).parents[2]
LIBRARY = Path(sysconfig.get_path("stdlib"))

TARGETS = (
    ROOT / "examples",
    ROOT / "tests" / "corpus",
    ROOT / "src" / "cuspid" / "engine",
    LIBRARY / "http",
    LIBRARY / "urllib",
    LIBRARY / "xmlrpc",
)
"""Programs that use the rules, and code that was not written for them."""

pytestmark = pytest.mark.skipif(not COMPILED, reason="cuspid is installed in pure Python: there is nothing to compare")

NAMES_ITS_LAYERS = """
import importlib, sys
from cuspid.cli.main import main
layers = ("syntax.parse", "semantics.project", "analysis.calls")
files = [importlib.import_module(f"cuspid.{name}").__file__ for name in layers]
sys.stderr.write(" ".join("pure" if file.endswith(".py") else "compiled" for file in files) + "\\n")
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def pure(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the installed package without what was compiled."""
    return copy_pure(tmp_path_factory.mktemp("pure"))


def report(target: Path, package: Path) -> tuple[str, bytes]:
    """Scan with the cuspid of a folder; return how its layers were built, and what it found."""
    command = [
        sys.executable,
        "-P",
        "-c",
        NAMES_ITS_LAYERS,
        "scan",
        "--isolated",
        "--audit",
        "--format",
        "json",
        target.name,
    ]
    environment = {**os.environ, "PYTHONPATH": str(package)}
    done = subprocess.run(command, cwd=target.parent, env=environment, capture_output=True, timeout=600, check=False)
    complaints = done.stderr.decode()
    assert done.returncode in (0, 1), complaints
    return complaints.strip(), done.stdout


@pytest.mark.parametrize("target", [t for t in TARGETS if t.is_dir()], ids=lambda target: target.name)
def test_compiled_and_pure_find_the_same(target: Path, pure: Path) -> None:
    built, found = report(target, PACKAGE.parent)
    assert built == "compiled compiled compiled"
    built, expected = report(target, pure)
    assert built == "pure pure pure"
    assert found == expected


def test_something_is_compared(pure: Path) -> None:
    assert b'"rule": "CSP-D406"' in report(ROOT / "examples", pure)[1]
