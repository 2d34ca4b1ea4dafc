from __future__ import annotations

from pathlib import Path

import pytest

from cuspid.cache.memory import MAX_MEMORIES, Memory


def test_what_was_written_is_read(tmp_path: Path) -> None:
    folder = str(tmp_path / "cache")
    memory = Memory(folder, "project", "version")
    assert memory.read() == b""
    memory.write(b"\x00\n first")
    assert Memory(folder, "project", "version").read() == b"\x00\n first"
    assert Memory(folder, "other", "version").read() == b""


@pytest.mark.parametrize("damage", ["emptied", "cut", "changed"])
def test_what_is_not_whole_is_nothing(tmp_path: Path, damage: str) -> None:
    memory = Memory(str(tmp_path), "project", "version")
    memory.write(b"what was found")
    (file,) = tmp_path.iterdir()
    content = file.read_bytes()
    file.write_bytes({"emptied": b"", "cut": content[:-1], "changed": content[:-1] + b"?"}[damage])
    assert memory.read() == b""


def test_the_newest_are_kept(tmp_path: Path) -> None:
    for number in range(MAX_MEMORIES + 3):
        Memory(str(tmp_path), f"project {number}", "").write(b"found")
    assert len(list(tmp_path.iterdir())) == MAX_MEMORIES
    assert Memory(str(tmp_path), f"project {MAX_MEMORIES + 2}", "").read() == b"found"


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    memory = Memory(str(file / "cache"), "project", "")
    memory.write(b"found")
    assert memory.read() == b""
