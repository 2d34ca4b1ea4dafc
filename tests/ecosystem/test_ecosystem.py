"""What a scan finds in released packages is what was read and judged, line by line."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from bench.packages import PackageError, unpacked
from tests.ecosystem.expected import FOLDER, VERDICTS, package_of, read, scanned

LISTS: Final = sorted(FOLDER.glob("*.txt"))
QUICK: Final = ("flask", "starlette", "urllib3")
"""The others are scanned under the mark `slow`."""


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_finding_was_judged(path: Path) -> None:
    verdicts = {line: verdict.partition(":")[0] for line, verdict in read(path).items()}
    assert [str(line) for line, verdict in verdicts.items() if verdict not in VERDICTS] == []


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.stem, marks=[] if path.stem.rpartition("-")[0] in QUICK else [pytest.mark.slow])
        for path in LISTS
    ],
)
def test_findings(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        folder = unpacked(package_of(path))
    except PackageError as error:
        pytest.skip(f"cannot be fetched: {error}")
    monkeypatch.chdir(folder)
    assert sorted(map(str, scanned())) == sorted(map(str, read(path)))
