"""Names looked up through modules, aliases, classes and their bases."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuspid.knowledge.items import ClassItem, FunctionItem, StubModule, VariableItem
from cuspid.knowledge.library import Library
from cuspid.knowledge.stub_scope import StubError

FILES = {
    "pack/__init__.pyi": (
        "from pack.deep.core import Client as Client\nfrom pack import net as net\nloop = other\nother = loop\n"
    ),
    "pack/net.pyi": "from pack.deep.core import *\ndef get() -> str: ...\n",
    "pack/deep/core.pyi": (
        "class Base:\n"
        '    level: Trait["t.old"] = 3\n'
        "    def send(self): ...\n"
        "    def close(self): ...\n"
        "    @property\n    def peer(self) -> Base: ...\n"
        "class Left(Base):\n    def close(self): ...\n"
        "class Right(Base):\n    def close(self): ...\n    def open(self): ...\n"
        "class Client(Left, Right):\n    def __init__(self, host): ...\n"
        "    class Options:\n        def keep(self): ...\n"
    ),
    "ring.pyi": (
        "class A(B): ...\nclass B(A):\n    def m(self): ...\nfrom ring import x as y, y as x\nfrom ring import *\n"
    ),
    "call.pyi": "@signature\ndef view(request): ...\ndef plain(): ...\n",
    "broken.pyi": "\ndef f(a: Nothing): ...\n",
}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    for name, text in FILES.items():
        path = tmp_path / "stubs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return Library((), str(tmp_path / "stubs"))


@pytest.mark.parametrize(
    ("name", "kind", "qualname"),
    [
        ("pack.net.get", FunctionItem, "pack.net.get"),
        ("pack.Client", ClassItem, "pack.deep.core.Client"),
        ("pack.net.Client", ClassItem, "pack.deep.core.Client"),
        ("pack.Client.send", FunctionItem, "pack.deep.core.Base.send"),
        ("pack.Client.close", FunctionItem, "pack.deep.core.Left.close"),
        ("pack.Client.level", VariableItem, "pack.deep.core.Base.level"),
        ("pack.Client.Options.keep", FunctionItem, "pack.deep.core.Client.Options.keep"),
    ],
)
def test_find(library: Library, name: str, kind: type, qualname: str) -> None:
    item = library.find(name)
    assert isinstance(item, kind)
    assert library.canonical(name) == qualname


def test_found_attribute_keeps_trait_and_value(library: Library) -> None:
    item = library.find("pack.Client.level")
    assert isinstance(item, VariableItem)
    assert (item.traits, item.constant, item.has_constant) == (["t.old"], 3, True)


@pytest.mark.parametrize(
    "name", ["", "pack.nothing", "nothing", "pack.Client.nothing", "pack.net.get.more", "call.view.x"]
)
def test_not_found(library: Library, name: str) -> None:
    assert library.find(name) is None


def test_canonical_of_what_is_not_known(library: Library) -> None:
    assert library.canonical("nothing.at.all") == "nothing.at.all"
    assert library.canonical("pack.Client.nothing") == "pack.deep.core.Client.nothing"


def test_modules(library: Library) -> None:
    assert library.has_module("pack.deep.core") and library.has_module("pack.deep")
    assert not library.has_module("pack.deeper") and not library.has_module("nothing")
    assert isinstance(library.find("pack.deep"), StubModule)
    assert library.module("nothing") is None
    assert library.module_names() == ["broken", "call", "pack", "pack.deep.core", "pack.net", "ring"]
    assert library.literals() == {"broken", "call", "pack", "ring"}
    assert library.is_known("pack.anything") and not library.is_known("packer")


def test_order_of_bases(library: Library) -> None:
    assert [item.name for item in library.mro("pack.Client")] == ["Client", "Left", "Right", "Base"]


def test_methods_and_attributes(library: Library) -> None:
    opened = library.method("pack.Client", "open")
    made = library.constructor("pack.Client")
    assert opened is not None and opened.qualname == "pack.deep.core.Right.open"
    assert made is not None and [p.name for p in made.parameters] == ["self", "host"]
    assert library.method("pack.Client", "nothing") is None
    peer = library.attribute("pack.Client", "peer")
    level = library.attribute("pack.Client", "level")
    assert peer is not None and peer.classes == ["pack.deep.core.Base"]
    assert level is not None and level.traits == ["t.old"]
    assert library.attribute("pack.Client", "send") is None


def test_subclasses(library: Library) -> None:
    assert library.is_subclass("pack.Client", "pack.deep.core.Base")
    assert library.is_subclass("pack.net.Client", "pack.Client")
    assert not library.is_subclass("pack.deep.core.Base", "pack.Client")


def test_signature(library: Library) -> None:
    assert library.signature("call.view") is not None
    assert library.signature("call.plain") is None


def test_rings_end(library: Library) -> None:
    assert library.find("pack.loop") is None
    assert library.find("ring.x") is None
    assert {item.name for item in library.mro("ring.A")} == {"A", "B"}
    assert library.method("ring.A", "m") is not None


def test_broken_stub_is_an_error_that_names_the_place(library: Library) -> None:
    with pytest.raises(StubError, match=r"broken\.pyi:2: unknown name 'Nothing'"):
        library.find("broken.f")


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(StubError, match="cannot be read"):
        Library((str(tmp_path / "missing"),))


def test_user_stub_replaces_the_built_in_one(tmp_path: Path) -> None:
    (tmp_path / "ftplib.pyi").write_text("class FTP: ...\n")
    library = Library((str(tmp_path),))
    assert library.find("ftplib.FTP.login") is None
    assert library.find("smtplib.SMTP.login") is not None


def test_user_stub_beside_the_built_in_package(tmp_path: Path) -> None:
    (tmp_path / "http").mkdir()
    (tmp_path / "http" / "own.pyi").write_text("def f(): ...\n")
    library = Library((str(tmp_path),))
    assert library.find("http.own.f") is not None
    assert library.find("http.client.HTTPConnection") is not None


def test_built_in_types_go_by_bare_names() -> None:
    library = Library()
    assert library.canonical("str") == library.canonical("builtins.str") == "builtins.str"
    assert isinstance(library.find("str.isdigit"), FunctionItem)
    assert library.is_subclass("bool", "int")
    assert library.find("not_a_builtin") is None
