"""The speed benchmark: what it runs, what it makes of the figures, what it leaves behind."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from bench.measure import Cost
from bench.packages import PACKAGES
from bench.speed.cases import CASES, Tree, case_named, change, middle_file, prepared, restored
from bench.speed.compare import compared
from bench.speed.goals import GOALS, judged
from bench.speed.hostile import FILES, write_hostile
from bench.speed.render import render
from bench.speed.results import Measured, Row, read, write
from bench.speed.timing import time_case
from bench.speed.tools import CUSPID, Mode, Tool, tools
from cuspid.engine.scan import scan_sources

Figures = Mapping[tuple[str, str], Cost]


def cost(wall: float, cpu: float = 1.0, cut: bool = False, peak: int = 50_000_000, code: int = 0) -> Cost:
    return Cost(wall, cpu, peak, code, cut)


def case(figures: Figures) -> Measured:
    rows = tuple(Row(tool, f"{tool} 1.0", mode, each, 3) for (tool, mode), each in figures.items())
    return Measured("A title", 10, 1000, "a machine", 2, rows, ("a note",))


BEFORE = {"django": case({(CUSPID, "cold"): cost(10, 8), ("ruff", "cold"): cost(1, 2)})}
NOW = {"django": case({(CUSPID, "cold"): cost(9, 6), ("ruff", "cold"): cost(1, 3), ("bandit", "cold"): cost(45, 45)})}


# --- figures


def verdicts(cases: Mapping[str, Measured]) -> dict[str, tuple[str, str]]:
    return {each.words: (each.figure, each.verdict) for each in judged(cases)}


def test_goals_divide_what_stands_side_by_side() -> None:
    cases = {
        "corpus": case(
            {
                (CUSPID, "cold"): cost(10, peak=2**30 - 1),
                (CUSPID, "warm"): cost(2),
                (CUSPID, "changed"): cost(4.1),
                ("ruff", "cold"): cost(5),
                ("ruff", "warm"): cost(1),
                ("bandit", "cold"): cost(400),
                ("semgrep", "cold"): cost(299),
            }
        ),
        "start": case({(CUSPID, "start"): cost(0.03), ("python", "start"): cost(0.02)}),
        "file": case({(CUSPID, "warm"): cost(0.06)}),
    }
    assert verdicts(cases) == {
        "cold, of ruff's wall time": ("2.00×", "met"),
        "cold, faster than bandit": ("40.0×", "met"),
        "cold, faster than semgrep": ("29.9×", "not met"),
        "warm, of ruff's with its cache": ("2.00×", "not met"),
        "one file changed, of the warm run": ("2.05×", "not met"),
        "starting, of Python's own start": ("1.50×", "met"),
        "one cached file, of Python's own start": ("3.00×", "not met"),
        "peak memory on the corpus": ("1.00 GiB", "met"),
    }


def test_what_was_not_measured_is_not_judged() -> None:
    assert {verdict for _, verdict in verdicts({}).values()} == {"not measured"}
    assert len(judged({})) == len(GOALS) + 1


@pytest.mark.parametrize(
    ("own", "bandit", "expected"),
    [
        (cost(10), cost(500, cut=True), ("> 50.0×", "met")),
        (cost(10), cost(300, cut=True), ("> 30.0×", "not known")),
        (cost(10, cut=True), cost(300), ("< 30.0×", "not met")),
        (cost(10, cut=True), cost(500), ("< 50.0×", "not known")),
        (cost(10, cut=True), cost(500, cut=True), ("–", "not known: both were cut off")),
        (cost(10), cost(500, code=-11), ("–", "not measured")),
    ],
)
def test_a_run_that_was_cut_off_is_a_bound(own: Cost, bandit: Cost, expected: tuple[str, str]) -> None:
    cases = {"corpus": case({(CUSPID, "cold"): own, ("bandit", "cold"): bandit})}
    assert verdicts(cases)["cold, faster than bandit"] == expected


@pytest.mark.parametrize(
    ("own", "ruff", "expected"),
    [
        (cost(10, cut=True), cost(1), ("> 10.0×", "not met")),
        (cost(10, cut=True), cost(10), ("> 1.00×", "not known")),
        (cost(10), cost(10, cut=True), ("< 1.00×", "met")),
        (cost(10), cost(1, cut=True), ("< 10.0×", "not known")),
    ],
)
def test_an_upper_goal_has_its_own_side(own: Cost, ruff: Cost, expected: tuple[str, str]) -> None:
    cases = {"corpus": case({(CUSPID, "cold"): own, ("ruff", "cold"): ruff})}
    assert verdicts(cases)["cold, of ruff's wall time"] == expected


def test_memory_beyond_the_bound_is_told_even_of_a_run_that_was_cut_off() -> None:
    for peak, verdict in ((2**30, "not met"), (2**29, "not known")):
        cases = {"corpus": case({(CUSPID, "cold"): cost(1, cut=True, peak=peak)})}
        assert verdicts(cases)["peak memory on the corpus"][1] == verdict


def test_runs_are_compared_by_their_ratio_to_ruff() -> None:
    (found,) = compared(BEFORE, NOW)
    assert (found.case, found.mode, found.against_then, found.against_now) == ("django", "cold", 4, 2)
    assert found.became == 0.5


def test_only_what_both_runs_have_is_compared() -> None:
    assert compared({}, NOW) == []
    assert compared(BEFORE, {"flask": NOW["django"]}) == []
    cut = {"django": case({(CUSPID, "cold"): cost(9, 6), ("ruff", "cold"): cost(1, 3, cut=True)})}
    (found,) = compared(BEFORE, cut)
    assert (found.against_now, found.became) == (None, None)


def test_the_page_shows_ratios_to_cuspid() -> None:
    cut = replace(
        NOW["django"], rows=(*NOW["django"].rows, Row("semgrep", "semgrep 1.0", "cold", cost(90, 90, True), 1))
    )
    text = render({"django": cut}, ["django"], compared(BEFORE, NOW))
    assert "| django | cold | ruff 1.0 | 1.00 | 3.00 | 50 | 1,000 | 0.11 | 0.50 | 3 | 0 |" in text
    assert "| django | cold | bandit 1.0 | 45.00 | 45.00 | 50 | 22 | 5.00 | 7.50 | 3 | 0 |" in text
    assert "| django | cold | semgrep 1.0 | > 90.00 | > 90.00 | 50 | – | > 10.0 | > 15.0 | 1 | cut off |" in text
    assert "| django | cold | 8.00 | 6.00 | 4.00 | 2.00 | 0.50 | 50 | 50 |" in text
    assert "  - a note" in text
    assert "Kept from an earlier run" not in text
    assert "Kept from an earlier run" in render({"django": cut}, [], [])


def test_figures_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    assert read(file) == {}
    write(file, NOW)
    assert read(file) == NOW
    file.write_text(file.read_text().replace('"format": 1', '"format": 2'))
    assert read(file) == {}
    for broken in ("", "[]", '{"format": 1}', '{"format": 1, "cases": {"a": {"rows": [{}]}}}'):
        file.write_text(broken)
        assert read(file) == {}


# --- what is scanned


def test_a_changed_file_is_as_it_was_afterwards(tmp_path: Path) -> None:
    for name, text in (("a.py", "x"), ("b.py", "x = 1"), ("c.py", "x = 1\n" * 9)):
        (tmp_path / name).write_text(text)
    before = (tmp_path / "b.py").stat()
    with pytest.raises(ZeroDivisionError), restored(tmp_path) as file:
        assert file == middle_file(tmp_path) == tmp_path / "b.py"
        change(file, b"x = 1", 7)
        assert file.read_text() == "x = 1\n_changed_for_a_benchmark = 7\n"
        raise ZeroDivisionError
    assert file.read_text() == "x = 1"
    assert file.stat().st_mtime_ns == before.st_mtime_ns


def test_packages_are_cases_too() -> None:
    assert case_named("django") is CASES["django"]
    found = case_named("celery")
    assert found is not None
    assert found.title == f"celery {PACKAGES['celery'].version}"
    assert case_named("nobody's") is None


def test_an_empty_folder_lies_ready() -> None:
    with prepared(CASES["empty"]) as tree:
        assert list(tree.folder.iterdir()) == []
        assert (tree.files, tree.lines, tree.is_small) == (0, 0, True)
    assert not tree.folder.exists()


@pytest.mark.parametrize("name", FILES)
def test_each_hostile_file_is_a_case(name: str) -> None:
    with prepared(CASES[name]) as tree:
        assert [path.name for path in tree.folder.iterdir()] == [name]
        assert (tree.files, tree.lines > 0, CASES[name].seconds < 1000) == (1, True, True)


@pytest.mark.parametrize("name", FILES)
def test_hostile_files_are_python(name: str) -> None:
    make, size = FILES[name]
    text = make(max(2, size // 60))
    assert text == make(max(2, size // 60))
    compile(text, name, "exec")
    assert len(make(size)) > 150_000


def test_hostile_files_are_scanned_small(tmp_path: Path) -> None:
    write_hostile(tmp_path, scale=0.002)
    files = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    assert set(files) == set(FILES)
    assert [each for each in scan_sources(files, ()).diagnostics if not each.is_limit] == []


# --- how it is timed


def fake(name: str, commands: Mapping[Mode, str], absent: Mapping[Mode, str] | None = None) -> Tool:
    """A tool that appends a letter to a log, and to a file in its cache."""
    body = "import os, sys\nos.makedirs(sys.argv[1], exist_ok=True)\nopen(sys.argv[1] + '/k', 'a').write('k')\n"
    body += "old = len(open(sys.argv[1] + '/k').read())\n"
    body += "open(sys.argv[2], 'a').write(f'{sys.argv[3]}{old} ' + open('b.py').read().replace(chr(10), ';') + chr(10))"
    return Tool(
        name,
        f"{name} 1",
        {mode: (sys.executable, "-S", "-c", body, "{cache}", log, name) for mode, log in commands.items()},
        absent or {},
    )


def test_tools_take_turns_and_caches_are_theirs(tmp_path: Path) -> None:
    tree, log = tmp_path / "tree", str(tmp_path / "log")
    tree.mkdir()
    (tree / "b.py").write_text("x\n")
    every: dict[Mode, str] = {"cold": log, "warm": log, "changed": log}
    only: dict[Mode, str] = {"cold": log}
    told: list[str] = []
    found = time_case(
        CASES["django"],
        Tree(tree, 1, 10**6),
        [fake("a", every), fake("b", only, {"warm": "not available"})],
        runs=2,
        limit=60,
        jobs=1,
        modes=("cold", "warm", "changed"),
        tell=told.append,
    )
    lines = Path(log).read_text().splitlines()
    assert lines[:4] == ["a1 x;", "b1 x;", "a1 x;", "b1 x;"], "each cold run begins with nothing"
    assert lines[4:7] == ["a1 x;", "a2 x;", "a3 x;"], "a warm run finds what one before it left"
    assert [line.split("=")[0] for line in lines[7:]] == [
        "a4 x;_changed_for_a_benchmark ",
        "a5 x;_changed_for_a_benchmark ",
    ]
    assert lines[7].split("=")[1] != lines[8].split("=")[1], "each change is a new one"
    assert (tree / "b.py").read_text() == "x\n"
    assert [(row.tool, row.mode, row.runs) for row in found.rows] == [
        ("a", "cold", 2),
        ("b", "cold", 2),
        ("a", "warm", 2),
        ("a", "changed", 2),
    ]
    assert found.notes == ("warm: b 1: not available",)
    assert len(told) == len(lines)


def test_a_tool_that_was_cut_off_is_not_run_again(tmp_path: Path) -> None:
    sleeper = Tool("a", "a 1", {"cold": (sys.executable, "-S", "-c", "import time; time.sleep(60)")})
    told: list[str] = []
    tree = Tree(tmp_path, 1, 10**6)
    found = time_case(CASES["django"], tree, [sleeper], runs=3, limit=0.5, jobs=1, modes=("cold",), tell=told.append)
    (row,) = found.rows
    assert (row.runs, row.cost.cut) == (1, True)


def test_cuspid_says_which_modes_it_lacks() -> None:
    found, notes = tools((), jobs=3)
    own = found[0]
    assert own.name == CUSPID
    assert "3" in own.commands["cold"]
    for mode in ("warm", "changed"):
        assert (mode in own.commands) != (mode in own.absent)
    assert notes == []
