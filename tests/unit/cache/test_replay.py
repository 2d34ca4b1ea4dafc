from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from cuspid.cache import replay
from cuspid.cache.question import cache_folder
from cuspid.cache.replay import Answer, Watched, record, replayed

QUESTION = "scan\0."
LONG_AGO = 1_000_000_000


class Kept:
    """A recording of one file's scan."""

    def __init__(self, folder: Path, *, settled: bool = True) -> None:
        self.folder = folder
        self.cache = str(folder / "cache")
        self.file = folder / "src" / "app.py"
        self.file.parent.mkdir()
        self.file.write_text("a = 1\n")
        if settled:
            os.utime(self.file, (LONG_AGO, LONG_AGO))
            os.utime(self.file.parent, (LONG_AGO, LONG_AGO))
        watched = Watched(time.time_ns())
        for path in (self.file, self.file.parent, folder / "cuspid.toml"):
            watched.add(str(path))
        record(self.cache, QUESTION, watched, Answer(1, "naïve report \0elapsed\0\n", "a note", "out.sarif"))

    def answer(self, question: str = QUESTION) -> Answer | None:
        return replayed(self.cache, question)

    def recording(self) -> Path:
        (path,) = Path(self.cache).iterdir()
        return path


def test_nothing_changed_gives_the_whole_answer_again(tmp_path: Path) -> None:
    answer = Kept(tmp_path).answer()
    assert answer is not None
    assert (answer.code, answer.report, answer.note, answer.output) == (
        1,
        "naïve report \0elapsed\0\n",
        "a note",
        "out.sarif",
    )


def test_another_question_has_no_answer(tmp_path: Path) -> None:
    assert Kept(tmp_path).answer("scan\0src") is None


@pytest.mark.parametrize("change", ["write", "touch", "remove", "new file", "configuration"])
def test_a_change_makes_the_answer_void(tmp_path: Path, change: str) -> None:
    kept = Kept(tmp_path)
    if change == "write":
        kept.file.write_text("a = 22\n")
    elif change == "touch":
        os.utime(kept.file)
    elif change == "remove":
        kept.file.unlink()
    elif change == "new file":
        (kept.file.parent / "other.py").write_text("")
    else:
        (tmp_path / "cuspid.toml").write_text("")
    assert kept.answer() is None


def test_a_file_written_just_before_is_compared_by_content(tmp_path: Path) -> None:
    kept = Kept(tmp_path, settled=False)
    before = kept.file.stat()
    assert kept.answer() is not None
    kept.file.write_text("a = 2\n")
    os.utime(kept.file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert kept.answer() is None


@pytest.mark.parametrize("part", [0, 20, 60, -3])
def test_a_damaged_recording_is_none(tmp_path: Path, part: int) -> None:
    kept = Kept(tmp_path)
    data = bytearray(kept.recording().read_bytes())
    data[part] ^= 0xFF
    kept.recording().write_bytes(bytes(data))
    assert kept.answer() is None


@pytest.mark.parametrize("size", [0, 5, 40, 100])
def test_a_recording_that_was_cut_off_is_none(tmp_path: Path, size: int) -> None:
    kept = Kept(tmp_path)
    kept.recording().write_bytes(kept.recording().read_bytes()[:size])
    assert kept.answer() is None


def test_a_folder_that_cannot_be_made_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    record(str(tmp_path / "taken"), QUESTION, Watched(0), Answer(0, ""))
    assert replayed(str(tmp_path / "taken"), QUESTION) is None


def test_the_oldest_recordings_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replay, "MAX_RECORDINGS", 3)
    for number in range(5):
        record(str(tmp_path), f"question {number}", Watched(0), Answer(0, ""))
        for path in tmp_path.iterdir():
            os.utime(path, (LONG_AGO, path.stat().st_mtime - 10))
    assert len(list(tmp_path.iterdir())) == 3
    assert replayed(str(tmp_path), "question 4") is not None
    assert replayed(str(tmp_path), "question 0") is None


@pytest.mark.parametrize(
    ("words", "folder"),
    [
        (["scan"], "/env"),
        (["scan", "--cache-dir", "/own"], "/own"),
        (["scan", "--cache-dir=/own"], "/own"),
        (["scan", "--no-cache"], ""),
        (["scan", "-"], ""),
    ],
)
def test_where_recordings_are_kept(words: list[str], folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUSPID_CACHE_DIR", "/env")
    assert cache_folder(words) == folder
