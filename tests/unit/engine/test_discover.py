"""Which files a scan takes, and what it says about those that it leaves out."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from cuspid.engine.config import Config
from cuspid.engine.discover import Discovery, discover
from cuspid.model.finding import Trouble

NOT_ROOT = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)


def lay_out(root: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def names(found: Discovery) -> list[str]:
    return [file.path for file in found.files]


def troubles(found: Discovery) -> list[tuple[str, Trouble, bool]]:
    return [(d.path, d.trouble, d.blocking) for d in found.diagnostics]


def test_takes_python_of_every_kind(tmp_path: Path) -> None:
    lay_out(
        tmp_path,
        {
            "b.py": "",
            "a.pyi": "",
            "w.pyw": "",
            "n.ipynb": "{}",
            "tool": "#!/usr/bin/env python3\n",
            "exact": "#!/usr/bin/python3.12 -u\n",
            "runner": "#!/usr/bin/env -S uv run --script\n",
            "shell": "#!/bin/sh\n# python\n",
            "LICENSE": "python",
            "notes.txt": "#!/usr/bin/env python3\n",
            "sub/c.py": "",
        },
    )
    found = discover(["."], Config(), str(tmp_path))
    assert names(found) == ["a.pyi", "b.py", "exact", "n.ipynb", "runner", "sub/c.py", "tool", "w.pyw"]
    assert found.diagnostics == ()


def test_a_named_file_is_scanned_whatever_its_suffix_and_each_comes_once(tmp_path: Path) -> None:
    lay_out(tmp_path, {"notes.txt": "", "a.py": ""})
    assert names(discover(["notes.txt", "a.py", ".", "./a.py"], Config(), str(tmp_path))) == ["a.py", "notes.txt"]


def test_default_excludes_and_environments(tmp_path: Path) -> None:
    lay_out(
        tmp_path,
        {
            "a.py": "",
            "node_modules/x.py": "",
            "deep/.tox/x.py": "",
            "__pycache__/x.py": "",
            "my-env/pyvenv.cfg": "",
            "my-env/lib/x.py": "",
            "build/x.py": "",
        },
    )
    assert names(discover(["."], Config(), str(tmp_path))) == ["a.py", "build/x.py"]


def test_what_is_named_is_scanned_although_excluded(tmp_path: Path) -> None:
    lay_out(tmp_path, {"dist/pkg/x.py": "", "dist/pkg/venv/y.py": "", "a.py": ""})
    config = Config()
    assert names(discover(["dist"], config, str(tmp_path))) == ["dist/pkg/x.py"]
    assert names(discover(["dist/pkg/venv/y.py"], config, str(tmp_path))) == ["dist/pkg/venv/y.py"]
    forced = Config(force_exclude=True)
    assert names(discover(["dist", "dist/pkg/x.py", "a.py"], forced, str(tmp_path))) == ["a.py"]


def test_exclude_patterns_are_relative_to_the_configuration(tmp_path: Path) -> None:
    lay_out(tmp_path, {"src/gen/x.py": "", "src/a.py": "", "gen/x.py": "", "src/keep_pb2.py": ""})
    config = Config(extend_exclude=("/src/gen/", "*_pb2.py"), root=str(tmp_path))
    assert names(discover(["src"], config, str(tmp_path))) == ["src/a.py"]
    assert names(discover(["."], config, str(tmp_path))) == ["gen/x.py", "src/a.py"]


def test_gitignore_files_nest(tmp_path: Path) -> None:
    lay_out(
        tmp_path,
        {
            ".git/HEAD": "",
            ".git/info/exclude": "local.py\n",
            ".gitignore": "*.gen.py\n/out/\n",
            "a.py": "",
            "a.gen.py": "",
            "local.py": "",
            "out/x.py": "",
            "sub/out/x.py": "",
            "sub/.gitignore": "!wanted.gen.py\nsecret.py\n",
            "sub/wanted.gen.py": "",
            "sub/other.gen.py": "",
            "sub/secret.py": "",
        },
    )
    wanted = ["sub/out/x.py", "sub/wanted.gen.py"]
    assert names(discover(["."], Config(), str(tmp_path))) == ["a.py", *wanted]
    assert names(discover(["sub"], Config(), str(tmp_path))) == wanted
    assert names(discover(["sub"], Config(), str(tmp_path / "sub"))) == []
    everything = names(discover(["."], Config(respect_gitignore=False), str(tmp_path)))
    assert {"a.gen.py", "out/x.py", "sub/secret.py", "local.py"} <= set(everything)


def test_a_named_folder_that_git_ignores_is_scanned(tmp_path: Path) -> None:
    lay_out(tmp_path, {".git/HEAD": "", ".gitignore": "out/\n", "out/x.py": "", "out/.gitignore": "y.py\n"})
    lay_out(tmp_path, {"out/y.py": ""})
    assert names(discover(["out"], Config(), str(tmp_path))) == ["out/x.py"]


def test_hostile_patterns_are_left_out_and_said(tmp_path: Path) -> None:
    lay_out(tmp_path, {".gitignore": "*a*a*a*a*b\n!\nskip.py\n", "a" * 200 + ".py": "", "skip.py": ""})
    found = discover(["."], Config(), str(tmp_path))
    assert names(found) == ["a" * 200 + ".py"]
    assert [(d.path, d.line, d.blocking) for d in found.diagnostics] == [
        (".gitignore", 1, False),
        (".gitignore", 2, False),
    ]


def test_missing_paths_block(tmp_path: Path) -> None:
    lay_out(tmp_path, {"a.py": ""})
    found = discover(["gone.py", "a.py", "a.py/x", "nul\0.py"], Config(), str(tmp_path))
    assert names(found) == ["a.py"]
    assert troubles(found) == [
        ("'nul\\x00.py'", Trouble.MISSING, True),
        ("a.py/x", Trouble.MISSING, True),
        ("gone.py", Trouble.MISSING, True),
    ]


def test_links_are_not_followed_out_or_round(tmp_path: Path) -> None:
    lay_out(tmp_path, {"in/a.py": "", "in/deep/b.py": "", "outside/c.py": ""})
    (tmp_path / "in/deep/up").symlink_to(tmp_path / "in", target_is_directory=True)
    (tmp_path / "in/away").symlink_to(tmp_path / "outside", target_is_directory=True)
    (tmp_path / "in/same.py").symlink_to("a.py")
    (tmp_path / "in/c.py").symlink_to(tmp_path / "outside/c.py")
    (tmp_path / "in/self.py").symlink_to("self.py")
    (tmp_path / "in/twin").symlink_to("deep", target_is_directory=True)
    found = discover(["in"], Config(), str(tmp_path))
    assert names(found) == ["in/a.py", "in/deep/b.py"]
    assert troubles(found) == [
        ("in/away", Trouble.LOOP, False),
        ("in/c.py", Trouble.LOOP, False),
        ("in/deep/up", Trouble.LOOP, False),
        ("in/self.py", Trouble.MISSING, False),
    ]
    assert names(discover(["in/away", "in/c.py"], Config(), str(tmp_path))) == ["in/away/c.py", "in/c.py"]


def test_pipes_are_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    os.mkfifo(tmp_path / "pipe")
    found = discover([".", "pipe"], Config(), str(tmp_path))
    assert names(found) == []
    assert troubles(found) == [("pipe", Trouble.UNREADABLE, True), ("pipe.py", Trouble.UNREADABLE, False)]


@NOT_ROOT
def test_unreadable_folders_block(tmp_path: Path) -> None:
    lay_out(tmp_path, {"a.py": "", "closed/b.py": ""})
    (tmp_path / "closed").chmod(0)
    try:
        found = discover(["."], Config(), str(tmp_path))
    finally:
        (tmp_path / "closed").chmod(0o700)
    assert names(found) == ["a.py"]
    assert troubles(found) == [("closed", Trouble.UNREADABLE, True)]


def test_names_that_are_no_text_are_shown_as_escapes(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"b\xff.py")).write_text("")
    found = discover(["."], Config(), str(tmp_path))
    assert names(found) == ["b\\xff.py"]
    assert os.path.exists(found.files[0].absolute)


def test_paths_outside_the_root_and_deep_trees(tmp_path: Path) -> None:
    lay_out(tmp_path, {"here/x.py": "", "there/y.py": "", "/".join(["d"] * 400) + "/z.py": ""})
    assert names(discover([str(tmp_path / "there")], Config(), str(tmp_path / "here"))) == ["../there/y.py"]
    assert len(discover(["d"], Config(), str(tmp_path)).files) == 1
