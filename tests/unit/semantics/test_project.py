"""Dotted names of files, and what an import means: layouts as projects have them."""

from __future__ import annotations

import pytest

from cuspid.semantics.project import ModuleInfo, Project, module_name
from cuspid.syntax import nodes


def empty() -> nodes.Module:
    return nodes.Module([], [], 1)


def project(*paths: str) -> Project:
    return Project(list(paths), lambda _path: empty())


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("app.py", ("app", False)),
        ("services/api/views.py", ("services.api.views", False)),
        ("services/api/__init__.py", ("services.api", True)),
        ("./app.py", ("app", False)),
        ("__init__.py", ("", True)),
        ("bin/tool", ("bin.tool", False)),
        ("my.folder/tool", ("my.folder.tool", False)),
        ("notes.ipynb", ("notes", False)),
        ("lib/core.pyi", ("lib.core", False)),
    ],
)
def test_module_name(path: str, expected: tuple[str, bool]) -> None:
    assert module_name(path) == expected


@pytest.mark.parametrize(
    ("paths", "importer", "name", "expected"),
    [
        pytest.param(["a.py", "b.py"], "a", "b", "b", id="beside"),
        pytest.param(["pkg/__init__.py", "pkg/a.py", "main.py"], "main", "pkg.a", "pkg.a", id="package"),
        pytest.param(["pkg/__init__.py", "pkg/a.py", "pkg/b.py"], "pkg.a", "b", None, id="no implicit relative import"),
        pytest.param(["pkg/__init__.py", "pkg/a.py", "pkg/b.py"], "pkg.a", "pkg.b", "pkg.b", id="absolute from within"),
        pytest.param(["src/pkg/__init__.py", "src/pkg/a.py"], "src.pkg.a", "pkg", "src.pkg", id="src layout"),
        pytest.param(["src/pkg/__init__.py", "tests/test_a.py"], "tests.test_a", "pkg", "src.pkg", id="from the tests"),
        pytest.param(["src/tool.py", "tests/t.py"], "tests.t", "tool", "src.tool", id="src with a single module"),
        pytest.param(["scripts/a.py", "scripts/b.py"], "scripts.a", "b", "scripts.b", id="folder of scripts"),
        pytest.param(["scripts/a.py", "scripts/b.py", "m.py"], "m", "b", None, id="scripts are no root for others"),
        pytest.param(["one/x/__init__.py", "two/y/__init__.py"], "one.x", "y", "two.y", id="two roots"),
        pytest.param(
            ["one/x/__init__.py", "one/c.py", "two/y/__init__.py", "two/c.py"],
            "two.y",
            "c",
            "two.c",
            id="own root first",
        ),
        pytest.param(["ns/part/mod.py", "main.py"], "main", "ns.part", "ns.part", id="namespace package"),
        pytest.param(["ns/part/mod.py", "main.py"], "main", "ns.part.mod", "ns.part.mod", id="module of a namespace"),
        pytest.param(["a.py"], "a", "os", None, id="library"),
        pytest.param(["a.py"], "a", "os.path", None, id="library's module"),
        pytest.param(["__init__.py", "a.py", "b.py"], "a", "b", "b", id="the root is a package"),
    ],
)
def test_resolve(paths: list[str], importer: str, name: str, expected: str | None) -> None:
    whole = project(*paths)
    assert whole.resolve(importer, name) == expected
    assert whole.resolve(importer, name) == expected, "the second answer comes from the cache"


@pytest.mark.parametrize(
    ("module", "is_package", "level", "name", "expected"),
    [
        ("pkg.sub.mod", False, 1, "other", "pkg.sub.other"),
        ("pkg.sub.mod", False, 2, "other", "pkg.other"),
        ("pkg.sub.mod", False, 1, "", "pkg.sub"),
        ("pkg.sub.mod", False, 2, "", "pkg"),
        ("pkg.sub", True, 1, "other", "pkg.sub.other"),
        ("pkg.sub", True, 2, "a.b", "pkg.a.b"),
        ("mod", False, 1, "other", "other"),
        ("mod", False, 5, "other", "other"),
    ],
)
def test_relative(module: str, is_package: bool, level: int, name: str, expected: str) -> None:
    assert project().relative(ModuleInfo(module, "x.py", is_package, empty()), level, name) == expected


@pytest.mark.parametrize(
    ("paths", "imported"),
    [
        (["app.py", "app/__init__.py"], "app/__init__.py"),
        (["app.ipynb", "app.py"], "app.py"),
        (["app.pyi", "app.py"], "app.py"),
        (["app.pyi", "app.ipynb", "app.py", "app/__init__.py"], "app/__init__.py"),
    ],
)
def test_files_of_one_name(paths: list[str], imported: str) -> None:
    for order in (paths, paths[::-1]):
        whole = project(*order)
        assert whole.path_of("app") == imported
        assert sorted(filter(None, (whole.path_of(name) for name in whole.names()))) == sorted(paths)
        assert whole.resolve("main", "app") == "app"


def test_modules_are_loaded_once_and_when_asked_for() -> None:
    asked: list[str] = []

    def load(path: str) -> nodes.Module | None:
        asked.append(path)
        return empty() if path == "good.py" else None

    whole = Project(["good.py", "bad.py"], load)
    assert asked == []
    good = whole.module("good")
    assert good is not None
    assert (good.name, good.path, good.package) == ("good", "good.py", "")
    assert whole.module("good") is good
    assert whole.module("bad") is None
    assert whole.module("bad") is None
    assert whole.module("absent") is None
    assert asked == ["good.py", "bad.py"]


def test_package_of_a_module() -> None:
    whole = project("pkg/__init__.py", "pkg/mod.py")
    package, module = whole.module("pkg"), whole.module("pkg.mod")
    assert package is not None
    assert module is not None
    assert (package.package, module.package) == ("pkg", "pkg")
    assert whole.is_folder("pkg")
    assert not whole.is_folder("pkg.mod")
