"""The check of what Cuspid costs: how it counts, chooses, compares, and what it says."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from bench import check
from bench.check import Outcome, SkippedError, compare, key_of, main, read_reference, usable
from bench.instructions import CountError, Method, count, methods, read_callgrind, read_perf

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell")


def counting(number: int) -> list[str]:
    """A command that starts quickly, and does as much as it is told."""
    return ["sh", "-c", f"i=0; while [ $i -lt {number} ]; do i=$((i + 1)); done"]


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, float]:
    """What is measured, for the test to set; the reference lies in a folder of the test's."""
    ratios = {"django": 10.0, "start": 5.0}
    monkeypatch.setattr(check, "REFERENCE", tmp_path / "check.json")
    monkeypatch.setattr(check, "methods", lambda: ["callgrind", "cpu"])

    def as_set(_method: Method) -> dict[str, float]:
        return dict(ratios)

    monkeypatch.setattr(check, "_measured", as_set)
    return ratios


def test_instructions_of_all_processes_are_added_up() -> None:
    report = "==7== Callgrind\n==7== Events    : Ir\n==7== Collected : 1200\n==8== \n==8== Collected : 34\n"
    assert read_callgrind(report) == 1234
    assert read_callgrind("==7== Events    : Ir\n") is None


def test_perf_is_read() -> None:
    assert read_perf("noise\n123456,,instructions:u,98765,100.00,,\n") == 123456
    assert read_perf("<not supported>,,instructions:u,0,100.00,,\n") is None
    assert read_perf("") is None


def test_there_is_always_a_way_to_count() -> None:
    assert methods()[-1] == "cpu"


@pytest.mark.parametrize("method", methods())
def test_more_work_counts_more(method: Method, tmp_path: Path) -> None:
    assert count(method, counting(20_000), tmp_path) > count(method, counting(1), tmp_path) * 2


@pytest.mark.parametrize("method", methods())
def test_what_fails_is_not_counted(method: Method, tmp_path: Path) -> None:
    with pytest.raises(CountError, match="ended with 3"):
        count(method, ["sh", "-c", "exit 3"], tmp_path)


@pytest.mark.skipif("callgrind" not in methods(), reason="there is no valgrind")
def test_children_are_counted(tmp_path: Path) -> None:
    """The shell that starts another one does nothing itself but wait."""
    few, many = (["sh", "-c", f"sh -c '{counting(number)[2]}'; true"] for number in (1, 20_000))
    assert count("callgrind", many, tmp_path) > count("callgrind", few, tmp_path) * 2


def test_a_ratio_may_grow_by_what_is_allowed() -> None:
    reference = {"django": 10.0, "start": 5.0}
    outcomes = compare(reference, {"django": 11.5, "start": 5.8}, 1.15)
    assert [(each.name, each.has_grown, each.has_shrunk) for each in outcomes] == [
        ("django", False, False),
        ("start", True, False),
    ]
    assert Outcome("django", 10, 8, 1.15).has_shrunk
    assert not Outcome("django", 10, 9, 1.15).has_shrunk
    assert Outcome("start", 5, 5.8, 1.15).told() == (
        "start: 5.80 × ruff, was 5.00: 1.16×: GROWN by more than the 1.15× that is allowed"
    )


def test_the_best_way_with_a_reference_is_chosen() -> None:
    there: list[Method] = ["perf", "callgrind", "cpu"]
    assert usable(there, {key_of("cpu"): {}, key_of("callgrind"): {}}) == ["callgrind", "cpu"]
    assert usable(there, {}, any_will_do=True) == there
    with pytest.raises(SkippedError, match="no reference for any of: perf, Python"):
        usable(there, {"callgrind, Python 2.7, pure": {}})


def test_the_check_fails_once_a_ratio_has_grown(measured: dict[str, float], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "skipped: no reference" in capsys.readouterr().out
    assert main(["--update"]) == 0
    assert read_reference(check.REFERENCE) == {key_of("callgrind"): measured}
    assert main([]) == 0
    assert "django: 10.00 × ruff, was 10.00: 1.00×: fine" in capsys.readouterr().out
    measured["django"] = 11.6
    assert main([]) == 1
    assert "GROWN" in capsys.readouterr().out
    measured["django"] = 8.0
    assert main([]) == 0
    assert "keep it with --update" in capsys.readouterr().out


def test_another_way_is_taken_where_one_does_not_work(
    measured: dict[str, float], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    check.REFERENCE.write_text(json.dumps({key_of("callgrind"): measured, key_of("cpu"): measured}))

    def seconds_only(method: Method) -> dict[str, float]:
        if method != "cpu":
            raise CountError("unknown instruction")
        return {"django": measured["django"] * 1.5, "start": measured["start"]}

    monkeypatch.setattr(check, "_measured", seconds_only)
    assert main([]) == 0, "seconds have more room"
    assert "callgrind does not work here: unknown instruction" in capsys.readouterr().out
    assert main(["--method", "callgrind"]) == 2


def test_an_update_keeps_the_other_references(measured: dict[str, float]) -> None:
    check.REFERENCE.write_text(json.dumps({"perf, Python 3.99, pure": {"django": 1, "start": 2}}))
    assert main(["--update", "--method", "cpu"]) == 0
    assert set(read_reference(check.REFERENCE)) == {"perf, Python 3.99, pure", key_of("cpu")}
    assert measured == read_reference(check.REFERENCE)[key_of("cpu")]


def test_what_is_missing_is_no_failure(
    measured: dict[str, float], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--update"]) == 0

    def missing(method: Method) -> dict[str, float]:
        raise SkippedError("Django cannot be fetched") if measured else CountError(method)

    monkeypatch.setattr(check, "_measured", missing)
    assert main([]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "bench.check: skipped: Django cannot be fetched"
    measured.clear()
    assert main([]) == 2


def test_the_committed_reference_has_both_ratios() -> None:
    known = read_reference(Path(check.__file__).with_name("check.json"))
    assert known
    for ratios in known.values():
        assert set(ratios) == set(check.RATIOS)
        assert min(ratios.values()) > 0
