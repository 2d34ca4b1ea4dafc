"""Every program of the corpus, under all rules, yields what its markers say: rule, line, and nothing else.

A program on the list of known wrong results must be wrong in the way that the list says, so that the list only shrinks
by what is mended. In the corpus `# ok` means "not reported": the line of a safe twin may lie in a branch that is
pruned, and some sinks are no calls.
"""

from __future__ import annotations

import pytest

from cuspid.engine.scan import scan_sources
from cuspid.model.markers import Expectation
from cuspid.rules import load_rules
from tests.corpus.known_wrong import read_known_wrong
from tests.corpus.programs import CorpusProgram, deviations, list_programs
from tests.markers import differences

PROGRAMS = list(list_programs())
BY_NAME = {each.name: each for each in PROGRAMS}
EACH = [pytest.param(each, id=each.name) for each in PROGRAMS]
RULES = load_rules()
RULE_IDS = {rule.id for rule in RULES}
KNOWN_WRONG = read_known_wrong()
KNOWN_LONE: frozenset[str] = frozenset()
"""Programs without a twin."""


@pytest.mark.parametrize("each", EACH)
def test_program(each: CorpusProgram) -> None:
    result = scan_sources(each.program.sources, RULES)
    wrong = deviations(each.program, result)
    known = KNOWN_WRONG.get(each.name)
    if known is not None and wrong == known.deviations:
        return
    if known is not None and not wrong:
        pytest.fail("right by now: take it off known_wrong.txt")
    everywhere = {path: range(1, text.count("\n") + 2) for path, text in each.program.sources.items()}
    problems = differences(each.program, result, everywhere)
    assert not problems, "\n".join(["the result is not what the markers say:", *problems])


@pytest.mark.parametrize("each", EACH)
def test_program_is_labelled(each: CorpusProgram) -> None:
    """A program says what is expected of it, by rules that exist, and has the twin that its name promises."""
    named = {rule_id for _, marker in each.program.markers for rule_id in marker.rule_ids}
    assert named, "no marker names a rule"
    assert named <= RULE_IDS, f"no such rules: {sorted(named - RULE_IDS)}"
    for path, marker in each.program.markers:
        assert marker.rule_ids or marker.expectation is not Expectation.FINDING, f"{path}:{marker.line} names no rule"
    assert each.twin in BY_NAME or each.name in KNOWN_LONE
    if each.twin in BY_NAME:
        assert each.is_safe != BY_NAME[each.twin].is_safe, "twins must differ in what is expected"


def test_known_wrong_programs_exist() -> None:
    assert sorted(set(KNOWN_WRONG) - set(BY_NAME)) == []
