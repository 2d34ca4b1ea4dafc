"""Libraries: what strangers hand to public functions, and projects that are known libraries themselves."""

from __future__ import annotations

from pathlib import Path

from cuspid.engine.config import Config
from cuspid.engine.scan import scan_sources
from cuspid.model.grade import Confidence
from cuspid.rules import load_rules

RULES = load_rules()


def found(sources: dict[str, str], config: Config | None = None) -> list[tuple[str, str, int, Confidence]]:
    result = scan_sources(sources, RULES, config=config)
    return [(f.rule_id, f.place.path, f.place.span.line, f.confidence) for f in result.findings]


READ = {
    "almanac/__init__.py": "",
    "almanac/read.py": (
        "def read(name: str):\n"
        "    return open(name).read()\n"
        "def _read(name: str):\n"
        "    return open(name).read()\n"
        "def run(command):\n"
        "    import os\n"
        "    os.system(command)\n"
    ),
    "almanac/tests/test_read.py": "def check(name: str):\n    return open(name).read()\n",
    "script.py": "def read(name: str):\n    return open(name).read()\n",
}


def test_paths_are_reported_only_when_asked_for() -> None:
    assert found(READ) == []


def test_library_counts_every_public_function() -> None:
    assert found(READ, Config(library=True)) == [
        ("CSP-D501", "almanac/read.py", 2, Confidence.LOW),
        ("CSP-D003", "almanac/read.py", 7, Confidence.LOW),
    ]


def test_a_function_that_the_package_exports_counts_though_it_calls_it() -> None:
    body = "def weight(name: str):\n    return eval(name)\ndef total():\n    return weight('1')\n"
    exported = {"almanac/__init__.py": "from almanac.read import weight\n", "almanac/read.py": body}
    assert found(exported) == [("CSP-D001", "almanac/read.py", 2, Confidence.LOW)]
    assert found({**exported, "almanac/__init__.py": ""}) == []


def test_the_name_of_a_file_is_not_its_content() -> None:
    body = "import pickle, os\ndef load(folder: str):\n    return pickle.load(os.path.join(folder, 'all.pkl'))\n"
    assert found({"almanac/__init__.py": "", "almanac/read.py": body}) == []


STUB = """
class Visit:
    word: Source["request"]
    @staticmethod
    def of(number: int) -> Visit: ...
class Sheet:
    def __init__(self, text: Sink["html"]) -> None: ...
def send(text: Sink["html"]) -> None: ...
def ask() -> Source["request"]: ...
def escape(text: object) -> Sanitized["html"]: ...
def pause() -> None: ...
"""
LANTERN = """
class Visit:
    def __init__(self, word):
        self.word = word
    @staticmethod
    def of(number):
        return Visit(number)
class Sheet:
    def __init__(self, text):
        self.text = text
def send(text):
    print(text)
def ask():
    return input_of_others()
def escape(text):
    return text
def pause():
    pass
"""
USE = """
from . import Sheet, Visit, ask, send
def greet(visit: Visit):
    send("<p>" + visit.word)
    return Sheet("<p>" + ask())
"""


def lantern(tmp_path: Path, body: str) -> list[tuple[str, str, int, Confidence]]:
    (tmp_path / "lantern.pyi").write_text(STUB)
    sources = {"lantern/__init__.py": body, "lantern/use.py": USE}
    return found(sources, Config(stubs=str(tmp_path)))


def test_a_stub_describes_the_library_that_is_scanned(tmp_path: Path) -> None:
    assert lantern(tmp_path, LANTERN) == [
        ("CSP-X001", "lantern/use.py", 4, Confidence.HIGH),
        ("CSP-X001", "lantern/use.py", 5, Confidence.HIGH),
    ]


def test_a_package_of_the_same_name_is_not_the_library(tmp_path: Path) -> None:
    own = LANTERN[: LANTERN.index("def ask")] + "def ask():\n    return ''\n"
    assert lantern(tmp_path, own.replace("class Sheet", "class Other") + "Sheet = print\n") == []
