"""Which comments suppress what, and what is said of the others."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.engine.config import Config
from cuspid.engine.foreign_ids import BANDIT_NAMES, OUR_IDS
from cuspid.engine.suppress import Outcome, Policy, apply_suppressions, policy_of
from cuspid.engine.suppress_read import read_suppressions
from cuspid.model.finding import Finding, Trouble
from cuspid.model.grade import Confidence, Severity
from cuspid.model.span import Place, Span
from cuspid.rules import list_rules
from cuspid.syntax import nodes
from cuspid.syntax.parse import parse_module
from cuspid.syntax.source import from_text

IDS = frozenset({"CSP-D404", "CSP-D406", "CSP-D410"})
POLICY = Policy(known_ids=IDS, active_ids=IDS)


def module(code: str) -> nodes.Module:
    return parse_module(from_text(dedent(code)), "a.py").module


def finding(line: int, rule_id: str = "CSP-D406") -> Finding:
    place = Place("a.py", Span(line, 0, line, 1), "here")
    return Finding(rule_id, "it is wrong", Severity.MEDIUM, Confidence.HIGH, place)


def run(code: str, *findings: Finding, policy: Policy = POLICY) -> Outcome:
    return apply_suppressions("a.py", read_suppressions(module(code)), findings, policy)


def suppressed_lines(code: str, policy: Policy = POLICY) -> list[int]:
    """The lines with code on which a finding of CSP-D406 would be suppressed."""
    numbered = enumerate(dedent(code).split("\n"), start=1)
    every = [finding(line) for line, text in numbered if text.strip() and not text.lstrip().startswith("#")]
    return [found.place.span.line for found in run(code, *every, policy=policy).suppressed]


def messages(code: str, *findings: Finding, policy: Policy = POLICY) -> list[tuple[int, str]]:
    diagnostics = run(code, *findings, policy=policy).diagnostics
    assert all(d.trouble is Trouble.SUPPRESSION and not d.blocking for d in diagnostics)
    return [(d.line, d.message) for d in diagnostics]


@pytest.mark.parametrize(
    "comment",
    [
        "# ignore",
        "#ignore",
        "#  ignore  ",
        "# ignore: CSP-D406",
        "# ignore:CSP-D406",
        "# ignore : CSP-D406 ,CSP-D410",
        "# ignore: CSP-D406 -- a public archive",
        "# ignore: CSP-D406--see #12",
        "# type: ignore  # ignore: CSP-D406",
        "# noqa: E501 # ignore",
        "# nosec",
        "#nosec B321",
        "# nosec B113, B402",
        "# nosec: B321 the archive is public",
        "# nosec - the archive is public",
        "# noqa",
        "# NOQA: E501,S321",
        "# noqa:S321",
        "# noqa : s402",
    ],
)
def test_comments_that_suppress(comment: str) -> None:
    outcome = run(f"x = f()  {comment}\n", finding(1))
    assert outcome.findings == ()
    assert [f.rule_id for f in outcome.suppressed] == ["CSP-D406"]
    assert outcome.suppressed[0].suppressed_by
    assert outcome.suppressed[0].suppressed_by in comment
    assert outcome.diagnostics == ()


@pytest.mark.parametrize(
    "comment",
    [
        "# ignore the next field",
        "# Ignore",
        "# ignored",
        "# ignore.",
        "# ignore -- a reason",
        "# please ignore",
        "# type: ignore",
        "# type: ignore[attr]",
        "# pylint: ignore",
        "# ignore: CSP-D410",
        "# ignore: the caller has checked it",
        "# nosec B310",
        "# nosec B999",
        "# nosec: some_check_of_a_plugin",
        "# nosecurity",
        "# noqa: E501",
        "# noqa:",
        "# ruff: noqa",
        "# noqatest",
    ],
)
def test_comments_that_suppress_nothing_and_are_none_of_our_business(comment: str) -> None:
    outcome = run(f"x = f()  {comment}\n", finding(1))
    assert outcome.suppressed == ()
    assert outcome.diagnostics == ()


@pytest.mark.parametrize(
    ("comment", "says"),
    [
        ("# ignore:", "names no rule"),
        ("# ignore: -- a reason", "names no rule"),
        ("# ignore: D406", "'D406' is not a rule id"),
        ("# ignore: csp-d406", "'csp-d406' is not a rule id"),
        ("# ignore: CSP-D406 because it is public", "is not a rule id"),
        ("# ignore: CSP-D406,", "missing beside a comma"),
        ("# ignore: CSP-D406 CSP-D410", "is not a rule id"),
        ("# ignore: CSP-D406; CSP-D410", "is not a rule id"),
        ("# ignore: CSP-", "is not a rule id"),
        ("# ignore: B321", "is not a rule id"),
    ],
)
def test_malformed_comments_suppress_nothing_and_say_so(comment: str, says: str) -> None:
    outcome = run(f"x = f()  {comment}\n", finding(1))
    assert outcome.suppressed == ()
    assert len(outcome.diagnostics) == 1
    assert says in outcome.diagnostics[0].message
    assert "nothing is suppressed" in outcome.diagnostics[0].message


def test_unknown_ids_are_said_beside_known_ones() -> None:
    code = "x = f()  # ignore: CSP-D406, CSP-D460\n"
    assert messages(code, finding(1)) == [
        (1, "`# ignore: CSP-D406, CSP-D460` names an unknown rule CSP-D460, did you mean CSP-D406?")
    ]
    assert suppressed_lines(code) == [1]


def test_strings_suppress_nothing() -> None:
    assert suppressed_lines('x = f("# ignore")\ny = """\n# ignore\n"""\n') == []


@pytest.mark.parametrize("marked", [1, 2, 3, 4])
def test_any_line_of_a_statement(marked: int) -> None:
    lines = ["x = f(", "    1,", "    2,", ")", "y = f()"]
    lines[marked - 1] += "  # ignore"
    assert suppressed_lines("\n".join(lines)) == [1, 2, 3, 4]


def test_both_statements_of_a_line() -> None:
    assert suppressed_lines("a(); b(\n)  # ignore\nc()") == [1, 2]


@pytest.mark.parametrize("marked", [1, 2, 3, 4, 5])
def test_any_line_of_a_header(marked: int) -> None:
    lines = ["@route(", "    1)", "def f(", "    a=g(),", "):", "    return h()"]
    lines[marked - 1] += "  # ignore"
    assert suppressed_lines("\n".join(lines)) == [1, 2, 3, 4, 5]


def test_headers_do_not_reach_into_bodies() -> None:
    code = """\
        with FTP() as f:  # ignore
            FTP()
        if FTP():
            FTP()
        elif FTP():  # ignore
            FTP()
        else:  # ignore
            FTP()
        for x in FTP():  # ignore
            FTP()
        try:
            FTP()
        except FTP():  # ignore
            FTP()
        finally:
            FTP()
        match FTP():  # ignore
            case A() if FTP():  # ignore
                FTP()
        class C(FTP()):  # ignore
            x = FTP()
        """
    assert suppressed_lines(code) == [1, 5, 7, 9, 13, 17, 18, 20]


def test_a_body_on_the_headers_line() -> None:
    assert suppressed_lines("if f(): g()  # ignore\nh()") == [1]


def test_alone_above_a_statement() -> None:
    code = """\
        # ignore: CSP-D406
        # and this says why
        x = f(
            1,
        )
        # ignore

        y = f()
        """
    assert suppressed_lines(code) == [3, 4, 5]


def test_alone_above_a_compound_statement_covers_its_header() -> None:
    code = """\
        # ignore
        @deco(f())
        def g(
            a=f(),
        ):
            # ignore
            h()
            i()
        """
    assert suppressed_lines(code) == [2, 3, 4, 5, 7]


def test_alone_inside_a_statement_covers_the_next_line() -> None:
    code = """\
        x = [
            # ignore
            f(),
            f(),
        ]
        """
    assert suppressed_lines(code) == [3]


def test_foreign_comments_alone_cover_nothing() -> None:
    assert suppressed_lines("# nosec\nf()\n# noqa\ng()\n") == []


def test_several_comments_above_one_statement_all_count() -> None:
    code = "# ignore: CSP-D406\n# ignore: CSP-D410\nf()\n"
    outcome = run(code, finding(3), finding(3, "CSP-D410"), finding(3, "CSP-D404"))
    assert [f.rule_id for f in outcome.suppressed] == ["CSP-D406", "CSP-D410"]
    assert [f.rule_id for f in outcome.findings] == ["CSP-D404"]


def test_projects_may_require_ids_and_reasons() -> None:
    strict = Policy(IDS, IDS, require_ids=True, require_reason=True)
    assert suppressed_lines("f()  # ignore: CSP-D406 -- public\n", strict) == [1]
    assert suppressed_lines("f()  # ignore: CSP-D406\n", strict) == []
    assert suppressed_lines("f()  # ignore\n", strict) == []
    assert suppressed_lines("f()  # nosec\n", strict) == []
    assert suppressed_lines("f()  # nosec B321\n", strict) == [1]
    assert messages("f()  # noqa\n", policy=strict) == []
    assert messages("f()  # noqa\n", finding(1), policy=strict) == [
        (1, "`# noqa` names no rules, which this project requires: nothing is suppressed")
    ]
    assert len(messages("f()  # ignore\n", policy=strict)) == 1


def test_unused_comments_on_request() -> None:
    code = "f()  # ignore\ng()  # ignore: CSP-D406, CSP-D410\nh()  # nosec\ni()  # ignore: CSP-D404\n"
    asking = Policy(IDS, frozenset({"CSP-D406", "CSP-D410"}), is_complete=True, report_unused=True)
    assert messages(code, finding(2)) == []
    assert messages(code, finding(2), policy=asking) == [
        (1, "`# ignore` is not needed: nothing is found here"),
        (2, "`# ignore: CSP-D406, CSP-D410` is not needed for CSP-D410: that is not found here"),
    ]
    partial = Policy(IDS, frozenset({"CSP-D406"}), is_complete=False, report_unused=True)
    assert messages(code, finding(2), policy=partial) == []


def test_two_comments_for_one_finding_are_both_used() -> None:
    asking = Policy(IDS, IDS, report_unused=True)
    assert messages("# ignore\nf()  # ignore: CSP-D406\n", finding(2), policy=asking) == []


def test_suppressions_can_be_off() -> None:
    off = policy_of(Config(respect_suppressions=False), [("CSP-D406", False)], ["CSP-D406"])
    outcome = run("f()  # ignore: CSP-D999\n", finding(1), policy=off)
    assert len(outcome.findings) == 1
    assert outcome.diagnostics == ()


def test_the_policy_of_a_run_knows_whether_all_rules_ran() -> None:
    every = [("CSP-D406", False), ("CSP-D410", True)]
    assert policy_of(Config(), every, ["CSP-D406"]).is_complete
    assert not policy_of(Config(), every, ["CSP-D410"]).is_complete


def test_notebook_findings_are_looked_up_by_the_trees_lines() -> None:
    suppressions = read_suppressions(module("a()\nb()  # ignore\n"))
    outcome = apply_suppressions("n.ipynb", suppressions, [finding(1)], POLICY, tree_line=lambda _: 2)
    assert len(outcome.suppressed) == 1


PIECES = ["#", " ", ":", ",", "--", "\t", "ignore", "nosec", "noqa", "CSP-D406", "D406", "B321", "why", "\n"]
COMMENTS = st.lists(st.sampled_from(PIECES)).map("".join)


@given(COMMENTS, st.lists(st.integers(1, 9), max_size=5))
def test_findings_are_only_sorted_never_changed_in_number(text: str, lines: list[int]) -> None:
    findings = [finding(line) for line in lines]
    outcome = run(f"x = f(\n  1)  #{text}\ny()\n", *findings)
    assert sorted(f.place for f in (*outcome.findings, *outcome.suppressed)) == sorted(f.place for f in findings)


def test_long_comments_take_linear_time() -> None:
    for filler in (" ", "-", "#", "# ignore: ", "# noqa: ", ",", "a_"):
        assert run(f"f()  # ignore:{filler * 100_000}x\n", finding(1)) is not None
        assert run(f"f()  # nosec{filler * 100_000}x\n", finding(1)) is not None


def test_a_limit_that_is_hit_is_said() -> None:
    outcome = run("".join(f"f{n}()  # nosec\n" for n in range(10_002)), finding(10_000), finding(10_001))
    assert [f.place.span.line for f in outcome.suppressed] == [10_000]
    assert [d.line for d in outcome.diagnostics] == [10_001]


def test_the_table_names_rules_that_exist() -> None:
    ids = {rule.id for rule in list_rules()}
    assert {i for named in OUR_IDS.values() for i in named} <= ids
    assert set(BANDIT_NAMES.values()) <= set(OUR_IDS)
