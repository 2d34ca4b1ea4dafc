"""The survey saves time and changes no finding: what it does not choose has nothing to tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuspid.engine.scan import scan_sources
from cuspid.rules import load_rules
from tests.corpus.programs import list_programs

RULES = load_rules()
PROGRAMS = list(list_programs())
GROUPS = sorted({each.group for each in PROGRAMS})
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_of_programs_as_one_project(group: str) -> None:
    sources = {
        f"{each.name.removesuffix('.py').replace('/', '_')}/{path}": text
        for each in PROGRAMS
        if each.group == group
        for path, text in each.program.sources.items()
    }
    assert _found(sources, survey=True) == _found(sources, survey=False)


def test_the_examples() -> None:
    sources = {str(path.relative_to(EXAMPLES)): path.read_text() for path in EXAMPLES.rglob("*.py")}
    found = _found(sources, survey=True)
    assert found
    assert found == _found(sources, survey=False)


def _found(sources: dict[str, str], survey: bool) -> list[str]:
    return [str(finding) for finding in scan_sources(sources, RULES, survey=survey).findings]
