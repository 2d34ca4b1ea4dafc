"""What the README promises and what the build ships can be held against the files."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path

import cuspid

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_readme_shows_two_commands_of_one_line() -> None:
    blocks = re.findall(
        r"^```sh\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert len(blocks) == 2, "one that installs and scans, one that installs and tests"
    for block in blocks:
        assert block.count("\n") == 1
        assert block.startswith("python3 -m venv .venv && ")


def test_the_dependencies_are_bounded() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    for requirement in PROJECT["project"]["dependencies"]:
        assert re.fullmatch(r"[\w-]+>=[\d.]+,<[\d.]+", requirement), requirement
    assert set(extras) >= {"test", "dev"}


def test_one_version_everywhere() -> None:
    assert importlib.metadata.version("cuspid") == cuspid.__version__


def test_the_links_of_the_documents_lead_somewhere() -> None:
    for document in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md"):
        path = ROOT / document
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{document} links to {target}"
