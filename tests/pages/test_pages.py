"""Every code block of every page is run: under all rules of its area it yields what its markers say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import pytest

from cuspid.engine.scan import resolved_lines, scan_sources
from cuspid.model.finding import Finding
from cuspid.model.rule import Example, Rule
from cuspid.rules import load_rules
from cuspid.rules.page import SUPPRESS
from tests.markers import Program, assert_exact, program_from_text
from tests.pages.mutants import mutants

RULES = load_rules()
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-line-{example.line}") for rule in RULES for example in rule.page.examples
]
Outcome: TypeAlias = tuple[tuple[Finding, ...], tuple[Finding, ...]]

EQUIVALENT: Mapping[tuple[str, str], str] = {}
"""Mutants that no program could tell from their rule: (rule id, description) → the proof in a sentence."""


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule: Rule, example: Example) -> None:
    family = [other for other in RULES if other.area == rule.area]
    program = program_from_text(example.code)
    result = scan_sources(program.sources, family, audit=program.audit or rule.audit)
    assert_exact(program, result, resolved_lines(program.sources), rule.id, suppressed=example.section == SUPPRESS)


@pytest.mark.mutation
@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in RULES])
def test_page_notices_every_mutant(rule: Rule) -> None:
    programs = [program_from_text(example.code) for example in rule.page.examples]
    healthy = [_outcome(program, rule) for program in programs]
    survivors = {
        description
        for description, mutant in mutants(rule)
        if all(_outcome(program, mutant) == outcome for program, outcome in zip(programs, healthy, strict=True))
    }
    excused = {description for rule_id, description in EQUIVALENT if rule_id == rule.id}
    assert not excused - survivors, f"no longer survivors, take them off the list: {sorted(excused - survivors)}"
    assert not survivors - excused, f"{rule.area}/{rule.name}.md lacks examples for: {sorted(survivors - excused)}"


@pytest.mark.parametrize("area", sorted({rule.area for rule in RULES}))
def test_an_area_has_one_category(area: str) -> None:
    assert len({rule.page.category for rule in RULES if rule.area == area}) == 1


def _outcome(program: Program, rule: Rule) -> Outcome:
    result = scan_sources(program.sources, [rule], audit=program.audit or rule.audit)
    return result.findings, result.suppressed
