"""What a command cost is measured whole: all its processes, to its end or to its limit."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from bench.figures import fitted, ratio, seconds, throughput, times
from bench.measure import Cost, measure, median, repeated
from bench.memory import descendants, tree_bytes

BURN = "import time\nend = time.process_time() + 0.3\nwhile time.process_time() < end: pass\n"
LINUX = pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="no /proc tells of memory")


def cost(wall: float = 1.0, cpu: float = 1.0, peak: int = 0, code: int = 0, cut: bool = False) -> Cost:
    return Cost(wall, cpu, peak, code, cut)


def python(text: str, folder: Path, limit: float = 60) -> Cost:
    return measure([sys.executable, "-S", "-c", text], folder, limit)


def test_the_time_of_children_counts(tmp_path: Path) -> None:
    child = f"import subprocess, sys\nsubprocess.run([sys.executable, '-S', '-c', {BURN!r}])\n"
    found = python(child, tmp_path)
    assert found.cpu >= 0.3
    assert found.wall >= 0.3
    assert (found.code, found.cut) == (0, False)


@LINUX
def test_the_memory_of_processes_is_added_up(tmp_path: Path) -> None:
    """Two of 60 MB each, neither of which is as large alone."""
    hold = "import time\nx = bytearray(60_000_000)\ntime.sleep(3)\n"
    found = python(
        f"import subprocess, sys\np = subprocess.Popen([sys.executable, '-S', '-c', {hold!r}])\n{hold}p.wait()\n",
        tmp_path,
    )
    assert 110_000_000 < found.peak < 250_000_000


def test_an_exit_code_is_told(tmp_path: Path) -> None:
    assert python("raise SystemExit(2)", tmp_path).code == 2


def test_what_takes_too_long_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    mark = tmp_path / "pid"
    child = f"import os, time\nopen({str(mark)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)\n"
    started = time.perf_counter()
    found = python(
        f"import subprocess, sys\nsubprocess.run([sys.executable, '-S', '-c', {child!r}])\n", tmp_path, limit=2
    )
    assert found.cut
    assert found.code < 0
    assert time.perf_counter() - started < 30
    pid = int(mark.read_text())
    deadline = time.monotonic() + 10
    while _runs(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _runs(pid)


def _runs(pid: int) -> bool:
    """Whether a process lives; one that is dead and only waits to be collected does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@LINUX
def test_a_process_is_its_own_descendant() -> None:
    assert descendants(os.getpid())[0] == os.getpid()
    assert tree_bytes(os.getpid()) > 1_000_000


def test_descendants_are_read_from_every_thread(tmp_path: Path) -> None:
    for thread, children in (("1/task/1", "2 "), ("1/task/9", "3"), ("3/task/3", "4 5")):
        (tmp_path / thread).mkdir(parents=True)
        (tmp_path / thread / "children").write_text(children)
    for pid, size in ((1, 10), (2, 20), (5, 3)):
        (tmp_path / str(pid)).mkdir(exist_ok=True)
        (tmp_path / str(pid) / "smaps_rollup").write_text(f"Rss: 999 kB\nPss:   {size} kB\nPss_Dirty: 7 kB\n")
    assert sorted(descendants(1, tmp_path)) == [1, 2, 3, 4, 5]
    assert tree_bytes(1, tmp_path) == 33 * 1024


def test_medians_are_taken_one_by_one() -> None:
    runs = [cost(1, 9, 5), cost(2, 1, 9, code=1), cost(9, 2, 1, code=-9)]
    assert median(runs) == Cost(2, 2, 5, -9, False)
    assert median([cost(), cost(cut=True), cost()]).cut


def test_runs_are_repeated_unless_cut_off() -> None:
    assert len(repeated(cost, 3)) == 3
    assert len(repeated(lambda: cost(cut=True), 3)) == 1


def test_ratios_are_written_with_as_many_digits_as_they_are_worth() -> None:
    assert ratio(3, 2) == 1.5
    assert ratio(3, 0) is None
    assert [times(figure) for figure in (0.123, 9.876, 12.34, 123.4, None)] == ["0.12", "9.88", "12.3", "123", "–"]
    assert times(12.34, cut=True) == "> 12.3"
    assert [seconds(figure) for figure in (0.01234, 1.234, 123.45)] == ["0.012", "1.23", "123.5"]
    assert seconds(60, cut=True) == "> 60.00"


def test_throughput_is_of_whole_runs() -> None:
    assert throughput(5000, cost(2)) == "2,500"
    assert throughput(5000, cost(2, code=-9)) == "–"
    assert throughput(5000, cost(2, cut=True)) == "–"
    assert throughput(0, cost(2)) == "–"


@pytest.mark.parametrize("power", [0.5, 1, 1.7])
def test_the_exponent_of_growth_is_found(power: float) -> None:
    found = fitted([(x, 3 * x**power) for x in (1.0, 10.0, 30.0)])
    assert found is not None
    assert found == pytest.approx((3, power))


def test_the_fit_is_the_one_of_least_squares() -> None:
    """By hand: the logarithms to base 2 are (0, 0), (1, 1), (2, 1)."""
    found = fitted([(1, 1), (2, 2), (4, 2)])
    assert found is not None
    assert found == pytest.approx((2 ** (1 / 6), 0.5))


@pytest.mark.parametrize("points", [[], [(1.0, 1.0)], [(2.0, 1.0), (2.0, 3.0)], [(0.0, 1.0), (1.0, 1.0)]])
def test_one_size_says_nothing_of_growth(points: list[tuple[float, float]]) -> None:
    assert fitted(points) is None
