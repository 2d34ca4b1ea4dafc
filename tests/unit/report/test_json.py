"""The report for programs keeps to its schema."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from cuspid.model.span import Place, Span
from cuspid.report.json_report import render_json
from cuspid.report.json_schema import SCHEMA
from tests.unit.report.sample import AUDIT, DIAGNOSTICS, FINDING, RULE, result_of

HIDDEN = replace(FINDING, suppressed_by="# ignore", place=Place("n.ipynb", Span(1, 0, 2, 4), "h\ud800", cell=2))
RESULT = result_of(FINDING, suppressed=(HIDDEN,), diagnostics=DIAGNOSTICS)


@pytest.mark.parametrize("show_suppressed", [False, True])
def test_reports_keep_to_the_schema(show_suppressed: bool) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    document = json.loads(render_json(RESULT, [RULE, AUDIT], show_suppressed=show_suppressed))
    jsonschema.validate(document, SCHEMA)
    assert ("suppressed" in document) == show_suppressed


def test_the_schema_refuses_what_is_not_a_report() -> None:
    document = json.loads(render_json(RESULT, [RULE]))
    del document["findings"][0]["place"]["line"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)


def test_what_is_in_it() -> None:
    document = json.loads(render_json(RESULT, [RULE, AUDIT]))
    finding = document["findings"][0]
    assert finding["place"] == {
        "path": "app/mirror.py",
        "line": 4,
        "column": 11,
        "end_line": 4,
        "end_column": 36,
        "why": "the session is opened in clear text",
    }
    assert [place["path"] for place in finding["evidence"]] == ["app/settings.py", "app/mirror.py"]
    assert list(document["rules"]) == ["CSP-D406"]
    assert document["summary"] == {"files": 2, "lines": 1200, "findings": 1, "suppressed": 1}
    assert document["diagnostics"][1] == {
        "path": "old.py",
        "trouble": "syntax",
        "message": "not Python 3",
        "line": 3,
        "blocking": False,
    }


def test_equal_scans_give_equal_bytes() -> None:
    later = replace(RESULT, stats=replace(RESULT.stats, seconds=99.0))
    assert render_json(RESULT, [RULE]) == render_json(later, [RULE])
    assert render_json(RESULT, [RULE], show_suppressed=True).isascii()
