"""The same findings, byte for byte: compiled and pure, cold and warm, 1 process and 8, with and without prefilter.

Scanned are the programs of the corpus and the examples, all as one tree, and each program by itself. The report that
all others must equal is that of the plainest way: one process, nothing remembered, nothing passed over.

A law about an option that the command line does not have yet is skipped with a word. The options are tried, so it
is skipped no longer once they are there; and what is built without its option fails a test.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from cuspid.cli.main import main
from cuspid.cli.parser import parse_arguments
from cuspid.model.errors import UsageError
from tests.corpus.programs import CorpusProgram, list_programs
from tests.differential.builds import COMPILED, PACKAGE, copy_pure

EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRAMS = {each.name: each for each in list_programs()}
PAIRS = [(each, PROGRAMS[each.twin]) for each in PROGRAMS.values() if not each.is_safe and each.twin in PROGRAMS]
SCAN = ("scan", "--isolated", "--audit", "--show-suppressed", "--format", "json")
CACHE, NO_CACHE, NO_PREFILTER = "--cache-dir", "--no-cache", "--no-prefilter"
SECONDS = 600


def understands(*option: str) -> bool:
    """Whether the command line has an option, given with its value if it takes one."""
    try:
        parse_arguments(["scan", *option])
    except UsageError:
        return False
    return True


HAS_CACHE = understands(CACHE, "folder")
PLAINEST = ("--jobs", "1", *[option for option in (NO_CACHE, NO_PREFILTER) if understands(option)])
needs_cache = pytest.mark.skipif(not HAS_CACHE, reason=f"`cuspid scan` has no {CACHE} yet")
needs_no_cache = pytest.mark.skipif(not understands(NO_CACHE), reason=f"`cuspid scan` has no {NO_CACHE} yet")
needs_no_prefilter = pytest.mark.skipif(
    not understands(NO_PREFILTER), reason=f"`cuspid scan` has no {NO_PREFILTER} yet"
)
needs_compiled = pytest.mark.skipif(
    not COMPILED, reason="cuspid is installed in pure Python: there is nothing to compare"
)


@dataclass(frozen=True, slots=True)
class Report:
    """What a scan said."""

    code: int
    text: bytes


def write(files: Mapping[str, str], folder: Path) -> None:
    """Make a folder hold these files and no others; a file that is right already is not touched."""
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        if path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All programs and the examples side by side."""
    folder = tmp_path_factory.mktemp("tree")
    for each in PROGRAMS.values():
        write(each.program.sources, folder / each.name.removesuffix(".py"))
    shutil.copytree(EXAMPLES, folder / "examples")
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a scan that is told of no cache folder may keep what it likes."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def plain(tree: Path, home: Path) -> Report:
    """The report that all others must equal."""
    return scan(tree, home, *PLAINEST)


def command(*options: str) -> list[str]:
    return [sys.executable, "-P", "-m", "cuspid", *SCAN, *options, "."]


def surroundings(home: Path, package: Path | None = None, seed: str = "0") -> dict[str, str]:
    path = {} if package is None else {"PYTHONPATH": str(package)}
    return {**os.environ, "XDG_CACHE_HOME": str(home), "HOME": str(home), "PYTHONHASHSEED": seed, **path}


def scan(folder: Path, home: Path, *options: str, package: Path | None = None, seed: str = "0") -> Report:
    """Scan a folder in a process of its own."""
    done = subprocess.run(
        command(*options),
        cwd=folder,
        env=surroundings(home, package, seed),
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr.decode()
    return Report(done.returncode, done.stdout)


def test_there_is_much_to_compare(plain: Report) -> None:
    assert plain.code == 1
    for rule in (b"CSP-D003", b"CSP-D101", b"CSP-D406"):
        assert b'"rule": "%s"' % rule in plain.text
    assert plain.text.count(b'"rule": ') > len(PAIRS) > 150


def test_what_is_built_has_its_option() -> None:
    """Otherwise the laws below would be skipped for ever."""
    built = {part for path in PACKAGE.rglob("*.py") for part in path.relative_to(PACKAGE).with_suffix("").parts}
    if any("cache" in name for name in built):
        assert HAS_CACHE
        assert understands(NO_CACHE)
    if any("prefilter" in name for name in built):
        assert understands(NO_PREFILTER)


# --- all as one tree


@pytest.mark.parametrize("jobs", ["2", "8"])
def test_processes(tree: Path, home: Path, plain: Report, jobs: str) -> None:
    assert scan(tree, home, *PLAINEST, "--jobs", jobs) == plain


def test_the_order_of_sets(tree: Path, home: Path, plain: Report) -> None:
    assert scan(tree, home, *PLAINEST, seed="1") == plain


def test_as_it_comes(tree: Path, home: Path, plain: Report) -> None:
    assert scan(tree, home) == plain


@needs_no_cache
def test_prefilter(tree: Path, home: Path, plain: Report) -> None:
    assert scan(tree, home, "--jobs", "1", NO_CACHE) == plain
    assert scan(tree, home, "--jobs", "8", NO_CACHE) == plain


@needs_cache
@pytest.mark.parametrize(("first", "then"), [("1", "8"), ("8", "1")])
def test_cold_and_warm(tree: Path, home: Path, plain: Report, tmp_path: Path, first: str, then: str) -> None:
    kept = (CACHE, str(tmp_path / "cache"))
    assert scan(tree, home, "--jobs", first, *kept) == plain
    assert list((tmp_path / "cache").rglob("*")), "nothing was kept"
    assert scan(tree, home, "--jobs", then, *kept) == plain
    assert scan(tree, home, "--jobs", then, *kept) == plain


@needs_cache
@needs_no_prefilter
def test_a_cache_filled_without_the_prefilter(tree: Path, home: Path, plain: Report, tmp_path: Path) -> None:
    kept = (CACHE, str(tmp_path / "cache"))
    assert scan(tree, home, "--jobs", "1", NO_PREFILTER, *kept) == plain
    assert scan(tree, home, "--jobs", "1", *kept) == plain
    assert scan(tree, home, "--jobs", "1", NO_PREFILTER, *kept) == plain


@needs_compiled
def test_compiled_and_pure(tree: Path, home: Path, plain: Report, tmp_path: Path) -> None:
    pure = copy_pure(tmp_path)
    assert scan(tree, home, *PLAINEST, package=pure) == plain
    assert scan(tree, home, package=pure) == plain
    if HAS_CACHE:  # what one build left, the other finds
        kept = (CACHE, str(tmp_path / "cache"))
        assert scan(tree, home, *kept) == plain
        assert scan(tree, home, *kept, package=pure) == plain
        assert scan(tree, home, *kept) == plain


# --- a cache that something happens to


@needs_cache
@pytest.mark.parametrize("damage", ["emptied", "cut", "changed", "replaced"])
def test_a_damaged_cache(home: Path, tmp_path: Path, damage: str) -> None:
    folder, kept = tmp_path / "examples", (CACHE, str(tmp_path / "cache"))
    shutil.copytree(EXAMPLES, folder)
    expected = scan(folder, home, *PLAINEST)
    assert scan(folder, home, *kept) == expected
    for file in [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]:
        content = file.read_bytes()
        middle = len(content) // 2
        file.write_bytes(
            {
                "emptied": b"",
                "cut": content[:middle],
                "changed": content[:middle] + bytes(byte ^ 0x55 for byte in content[middle:]),
                "replaced": b"\x80\x05not what it was" * 100,
            }[damage]
        )
    assert scan(folder, home, *kept) == expected
    assert scan(folder, home, *kept) == expected


@needs_cache
def test_scans_at_the_same_time(home: Path, tmp_path: Path) -> None:
    folder, kept = tmp_path / "examples", (CACHE, str(tmp_path / "cache"))
    shutil.copytree(EXAMPLES, folder)
    expected = scan(folder, home, *PLAINEST)
    started = [
        subprocess.Popen(
            command(*kept), cwd=folder, env=surroundings(home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        for _ in range(4)
    ]
    found = [(process.communicate(timeout=SECONDS)[0], process.returncode) for process in started]
    assert [Report(code, text) for text, code in found] == [expected] * len(started)
    assert scan(folder, home, *kept) == expected


@needs_cache
def test_other_settings_find_nothing_of_the_old_ones(home: Path, tmp_path: Path) -> None:
    folder, kept = tmp_path / "examples", (CACHE, str(tmp_path / "cache"))
    shutil.copytree(EXAMPLES, folder)
    ways = (("--select", "CSP-D101"), (), ("--ignore", "CSP-D101"), ("--no-ignores",), ("--sources", "local"), ())
    for options in (*ways, *ways):
        assert scan(folder, home, *kept, *options) == scan(folder, home, *PLAINEST, *options)


# --- one thing is changed, and what depends on it


def twins(which: Mapping[str, CorpusProgram]) -> dict[str, str]:
    """All pairs, each as the program that is given, under the same names of files."""
    files: dict[str, str] = {}
    for folder, each in which.items():
        for path, text in each.program.sources.items():
            files[f"{folder}/{'app.py' if len(each.program.sources) == 1 else path}"] = text
    return files


def stages() -> Iterator[dict[str, str]]:
    """A tree that changes: the flawed programs, every other one mended, all mended, some gone, all flawed again."""
    flawed = {first.name.removesuffix(".py"): first for first, _ in PAIRS}
    mended = {first.name.removesuffix(".py"): second for first, second in PAIRS}
    names = sorted(flawed)
    yield twins(flawed)
    yield twins({name: (mended if number % 2 else flawed)[name] for number, name in enumerate(names)})
    yield twins(mended)
    yield twins({name: flawed[name] for number, name in enumerate(names) if number % 3})
    whole = twins(flawed)
    yield {path: text for number, (path, text) in enumerate(sorted(whole.items())) if number % 5}
    yield whole


@needs_cache
def test_changed_files(home: Path, tmp_path: Path) -> None:
    folder, kept = tmp_path / "tree", (CACHE, str(tmp_path / "cache"))
    folder.mkdir()
    seen: list[bytes] = []
    for files in stages():
        write(files, folder)
        fresh = scan(folder, home, *PLAINEST)
        assert scan(folder, home, *kept) == fresh
        seen.append(fresh.text)
    assert len(set(seen)) == len(seen) - 1, (
        "each stage but the last, which is the first one again, finds something else"
    )
    assert seen[0] == seen[-1]


# --- each program by itself


@pytest.mark.parametrize("name", PROGRAMS)
def test_each_program(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """What the others in the tree name and import must not be what saves a file from the prefilter."""
    ways: list[tuple[str, ...]] = []
    if understands(NO_PREFILTER):
        ways.append(("--jobs", "1", NO_CACHE))
    if HAS_CACHE:
        ways += [(CACHE, str(tmp_path / "cache"))] * 2
    if not ways:
        pytest.skip(f"`cuspid scan` has neither {NO_PREFILTER} nor {CACHE} yet")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    write(PROGRAMS[name].program.sources, tmp_path / "tree")
    monkeypatch.chdir(tmp_path / "tree")
    expected = _here(capfdbinary, *PLAINEST)
    for way in ways:
        assert _here(capfdbinary, *way) == expected


def _here(captured: pytest.CaptureFixture[bytes], *options: str) -> Report:
    """Scan the current folder in this process."""
    code = main([*SCAN, "--quiet", *options, "."])
    text, complaints = captured.readouterr()
    assert code in (0, 1), complaints.decode()
    return Report(code, text)
