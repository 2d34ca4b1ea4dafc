"""Small programs, one a library, in `tests/libraries`: under all rules each yields what its markers say, and no more.

Unlike those of the corpus they have no twins: what is right and what is wrong stands side by side.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cuspid.engine.scan import scan_sources
from cuspid.model.markers import Expectation
from cuspid.rules import load_rules
from tests.markers import differences, program_from_files

FOLDER = Path(__file__).parents[2] / "libraries"
PROGRAMS = sorted(FOLDER.glob("*.py"))
RULES = load_rules()


@pytest.mark.parametrize("path", PROGRAMS, ids=[path.stem for path in PROGRAMS])
def test_program(path: Path) -> None:
    program = program_from_files({path.name: path.read_text("utf-8")})
    expectations = {marker.expectation for _, marker in program.markers}
    assert expectations == {Expectation.FINDING, Expectation.OK}, "both must be shown"
    result = scan_sources(program.sources, RULES)
    everywhere = {name: range(1, text.count("\n") + 2) for name, text in program.sources.items()}
    assert differences(program, result, everywhere) == []
