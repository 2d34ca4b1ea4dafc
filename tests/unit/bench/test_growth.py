"""The growth benchmark: what it scans, what it draws, what it keeps."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from bench.growth.render import Growth, Point, exponent, page, picture, read, write
from bench.growth.series import copied, copies, packages, processes
from bench.growth.svg import HEIGHT, TOP, WIDTH, Panel, Series, plot, short, ticks
from bench.measure import Cost

SVG = "{http://www.w3.org/2000/svg}"


def point(lines: int, wall: float, cut: bool = False, code: int = 0) -> Point:
    return Point(f"{lines} lines", 1, 1, lines, Cost(wall, wall * 2, 50_000_000 + lines, code, cut))


STRAIGHT = Growth("a machine", (point(100, 1), point(1000, 10), point(3000, 30)))


def test_copies_differ_in_every_file(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    (tree / "pkg").mkdir(parents=True)
    (tree / "pkg" / "a.py").write_text("x = 1")
    (tree / "b.py").write_text("y = 2\n")
    folder = copied(tree, 3, tmp_path / "copies")
    files = sorted(folder.rglob("*.py"))
    assert [file.relative_to(folder).as_posix() for file in files] == [
        f"copy0{number}/{name}" for number in range(3) for name in ("b.py", "pkg/a.py")
    ]
    assert len({file.read_text() for file in files}) == 6
    for file in files:
        compile(file.read_text(), file.name, "exec")
    assert len(list(copied(tree, 1, folder).rglob("*.py"))) == 2, "an earlier, larger step leaves nothing behind"


def test_steps_are_what_was_asked() -> None:
    assert [step.label for step in copies("flask", (1, 10))] == ["1 × flask", "10 × flask"]
    assert [step.label for step in packages((1, 30))] == ["1 package", "30 packages"]
    assert [step.jobs for step in processes()] == [1, 2, 1, 2]


def test_exponents_are_of_whole_runs() -> None:
    assert exponent(STRAIGHT, lambda cost: cost.wall) == "1.00"
    broken = Growth("", (*STRAIGHT.points, point(9000, 1, cut=True), point(9001, 1, code=-9)))
    assert exponent(broken, lambda cost: cost.wall) == "1.00"
    assert exponent(Growth("", (point(1, 1),)), lambda cost: cost.wall) == "–"


def test_a_page_shows_every_point() -> None:
    text = page({"copies": STRAIGHT, "processes": Growth("m", (point(7, 60, cut=True),))}, "shown so")
    assert "| 1000 lines | 1 | 1 | 1000 | 10.00 | 20.00 | 50 | 100 | 20000 | 0 |" in text
    assert "| 7 lines | 1 | 1 | 7 | > 60.00 | > 120.0 | 50 | – | – | cut off |" in text
    assert text.count("Fitted exponents over lines, where 1 is linear: wall time 1.00, CPU time 1.00,") == 1
    assert "shown so" in text


def test_figures_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    assert read(file) == {}
    write(file, {"copies": STRAIGHT})
    assert read(file) == {"copies": STRAIGHT}
    file.write_text(file.read_text().replace('"format": 1', '"format": 0'))
    assert read(file) == {}
    file.write_text('{"format": 1, "series": {"copies": {}}}')
    assert read(file) == {}


def test_ticks_are_round_and_reach_the_end() -> None:
    assert ticks(50) == [0, 10, 20, 30, 40, 50]
    assert ticks(46_175) == [0, 10_000, 20_000, 30_000, 40_000, 50_000]
    assert ticks(0.9) == [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0]
    assert ticks(0) == [0, 1]
    for most in (0.003, 1, 7, 99, 101, 123_456, 2_650_000):
        assert ticks(most)[-1] >= most * 0.999
        assert 3 <= len(ticks(most)) <= 8


def test_axes_are_written_short() -> None:
    assert [short(figure) for figure in (0, 0.5, 20, 2_500, 3_000_000)] == ["0", "0.5", "20", "2.5k", "3M"]


def test_points_stand_where_they_belong() -> None:
    text = plot("a <title>", [Panel("x", "y", (Series("s & t", ((5.0, 10.0), (10.0, 0.0))),))])
    root = ET.fromstring(text)
    circles = [(float(c.attrib["cx"]), float(c.attrib["cy"])) for c in root.iter(f"{SVG}circle")]
    # 10 of 10 lines is the right end, 10 of 10 the top: 5 lies in the middle, and 0 at the bottom.
    (left, top), (right, bottom) = circles
    assert (top, bottom) == (TOP, HEIGHT - 54)
    assert left == (70 + right) / 2
    words = [element.text for element in root.iter(f"{SVG}text")]
    assert "a <title>" in words
    assert "s & t" in words


def test_nothing_is_drawn_outside() -> None:
    text = picture({"copies": STRAIGHT, "packages": Growth("", (point(50, 900), point(90, 1)))})
    root = ET.fromstring(text)
    assert root.attrib["width"] == str(2 * WIDTH)
    for group in root.iter(f"{SVG}g"):
        for line in group.iter(f"{SVG}line"):
            assert all(0 <= float(line.attrib[name]) <= WIDTH for name in ("x1", "x2"))
            assert all(0 <= float(line.attrib[name]) <= HEIGHT for name in ("y1", "y2"))
    assert len(re.findall("<polyline", text)) == 4
    assert picture({}).count("<polyline") == 0
