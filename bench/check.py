"""Hold Cuspid to what it cost: fails where a scan of Django costs more of what ruff's costs than it did.

    python -m bench.check             compare with bench/check.json, and fail if a ratio grew by more than it allows
    python -m bench.check --update    measure, and write the ratios there: commit them with the reason
    python -m bench.check --method cpu

What is compared is Cuspid's work divided by ruff's on the same files, in one process, without a cache. Two ratios are
held: that of a fixed part of Django, and that of an empty folder, which is what starting costs. The work is counted in
instructions where they can be counted, since those are the same on a busy machine; otherwise in CPU seconds, with more
room for noise. A reference holds for one way of counting, one version of Python and one build of Cuspid.

Exit codes: 0 within what is allowed, or skipped, which is said with the reason; 1 grown; 2 something went wrong.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.cuspid_command import NO_CACHE, QUIET, is_compiled, understands
from bench.instructions import METHODS, UNITS, CountError, Method, count, methods
from bench.packages import PACKAGES, PackageError, count_lines, unpacked
from bench.toolbox import BY_NAME, find_scanner, install, version_line

REFERENCE: Final = Path(__file__).with_name("check.json")
PARTS: Final = ("core", "http", "views", "template", "contrib/auth")
"""Of Django: about a fifth of it, chosen for having requests, files, commands, templates and passwords in it."""
ALLOWED: Final = {"perf": 1.15, "callgrind": 1.15, "cpu": 1.6}
"""By how much a ratio may grow. Instructions vary by a hundredth, seconds on a busy machine by a third."""
RATIOS: Final = ("django", "start")

FINE, GROWN, WRONG = 0, 1, 2


class SkippedError(Exception):
    """There is nothing to compare here, for the reason given."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One ratio against its reference."""

    name: str
    reference: float
    now: float
    allowed: float

    @property
    def growth(self) -> float:
        """Return the ratio as a multiple of its reference."""
        return self.now / self.reference

    @property
    def has_grown(self) -> bool:
        """Whether it grew by more than is allowed."""
        return self.growth > self.allowed

    @property
    def has_shrunk(self) -> bool:
        """Whether it shrank by so much that growing back would pass unnoticed."""
        return self.growth * self.allowed < 1

    def told(self) -> str:
        """Return it as a line."""
        if self.has_grown:
            verdict = f"GROWN by more than the {self.allowed:g}× that is allowed"
        elif self.has_shrunk:
            verdict = "less than it was: keep it with --update"
        else:
            verdict = "fine"
        return f"{self.name}: {self.now:.2f} × ruff, was {self.reference:.2f}: {self.growth:.2f}×: {verdict}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, compare, and say."""
    parser = argparse.ArgumentParser(prog="python -m bench.check", description="Fail where Cuspid got slower.")
    parser.add_argument("--update", action="store_true", help="write the ratios as the new reference")
    parser.add_argument(
        "--method", choices=METHODS, help="how work is counted (default: the best way with a reference)"
    )
    options = parser.parse_args(arguments)
    known = read_reference(REFERENCE)
    try:
        there = [options.method] if options.method else usable(methods(), known, any_will_do=options.update)
        method, ratios = _first_that_works(there)
    except SkippedError as reason:
        _say(f"skipped: {reason}")
        return FINE
    except CountError as error:
        _say(f"error: {error}")
        return WRONG
    if options.update:
        known[key_of(method)] = ratios
        REFERENCE.write_text(json.dumps(known, indent=2, sort_keys=True) + "\n", "utf-8")
        _say(f"written: {key_of(method)}: {ratios}")
        return FINE
    if key_of(method) not in known:
        _say(f"skipped: no reference for {key_of(method)}; the ratios are {ratios}")
        return FINE
    outcomes = compare(known[key_of(method)], ratios, ALLOWED[method])
    for outcome in outcomes:
        _say(outcome.told())
    return GROWN if any(outcome.has_grown for outcome in outcomes) else FINE


def key_of(method: Method) -> str:
    """Return what a reference holds for."""
    build = "compiled" if is_compiled() else "pure"
    return f"{method}, Python {sys.version_info[0]}.{sys.version_info[1]}, {build}"


def usable(there: Sequence[Method], known: Mapping[str, object], any_will_do: bool = False) -> list[Method]:
    """Return the ways of counting that have a reference, the best one first."""
    found = [method for method in there if any_will_do or key_of(method) in known]
    if not found:
        raise SkippedError(f"no reference for any of: {'; '.join(key_of(method) for method in there)}")
    return found


def _first_that_works(there: Sequence[Method]) -> tuple[Method, dict[str, float]]:
    """Measure in the first way that can: a counter may know less of a processor than what it counts."""
    for position, method in enumerate(there):
        try:
            return method, _measured(method)
        except CountError as error:
            if position == len(there) - 1:
                raise
            _say(f"{method} does not work here: {error}")
    raise AssertionError("there is always a way")


def compare(reference: Mapping[str, float], now: Mapping[str, float], allowed: float) -> list[Outcome]:
    """Set each ratio against its reference; one that is missing on either side is an error of the caller's."""
    return [Outcome(name, reference[name], now[name], allowed) for name in RATIOS]


def read_reference(path: Path) -> dict[str, dict[str, float]]:
    """Return the ratios by what they hold for."""
    if not path.exists():
        return {}
    known: dict[str, dict[str, float]] = json.loads(path.read_text("utf-8"))
    return known


def _measured(method: Method) -> dict[str, float]:
    ruff = _ruff()
    _say(f"counting {UNITS[method]} by {method}, beside {version_line('ruff', ruff)}")
    with tempfile.TemporaryDirectory(prefix="check-") as temporary:
        sample, empty = Path(temporary) / "sample", Path(temporary) / "empty"
        empty.mkdir()
        _lay_sample(sample)
        files, lines = count_lines(sample)
        _say(f"a part of Django {PACKAGES['django'].version}: {files} files, {lines} lines")
        return {
            name: round(count(method, _own_command(), folder) / count(method, _ruff_command(ruff), folder), 3)
            for name, folder in zip(RATIOS, (sample, empty), strict=True)
        }


def _lay_sample(folder: Path) -> None:
    try:
        django = unpacked(PACKAGES["django"]) / "django"
    except PackageError as error:
        raise SkippedError(f"Django cannot be fetched ({error})") from None
    for part in PARTS:
        shutil.copytree(django / part, folder / "django" / part)


def _ruff() -> str:
    """Return ruff, from where the benchmarks keep it; install it there if need be."""
    if (found := find_scanner("ruff")) is not None and BY_NAME["ruff"].pins[0].endswith(
        version_line("ruff", found).removeprefix("ruff ")
    ):
        return found
    install(BY_NAME["ruff"])
    found = find_scanner("ruff")
    if found is None:
        raise SkippedError("ruff cannot be installed, and is the measure")
    return found


def _own_command() -> list[str]:
    unstored = [NO_CACHE] if understands(NO_CACHE) else []
    return [sys.executable, "-m", "cuspid", "scan", *QUIET, "--jobs", "1", *unstored, "."]


def _ruff_command(ruff: str) -> list[str]:
    chosen = ["--select", "S", "--ignore", "S101", "--preview", "--no-cache", "--output-format", "concise"]
    return [ruff, "check", "--isolated", *chosen, "."]


def _say(words: str) -> None:
    sys.stdout.write(f"bench.check: {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
