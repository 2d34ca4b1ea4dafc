"""What a file's result depends on: when that changes, the file is looked at again, whatever else stays as it was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pytest

from cuspid.engine.config import Config
from cuspid.engine.files import parse_text
from cuspid.engine.scan import analysed_files
from cuspid.rules import load_rules

RULES = load_rules()
HEAD = "import html\nimport os\n\nimport helper\nimport state\nfrom flask import make_response, request\n\n\n"
STATE = "first = 'ls'\nsecond = 'ls'\n"
MANY = "    count = 1\n" * 3_500
"""More statements than a function runs before it follows only what reaches a sink."""


class Memory:
    def __init__(self) -> None:
        self.identity = ""
        self.data = b""

    def read(self) -> bytes:
        return self.data

    def write(self, data: bytes) -> None:
        self.data = data


@dataclass(frozen=True)
class Case:
    """A project, and an edit of one of its files after which a finding is there that was not there before."""

    sources: Mapping[str, str]
    path: str
    old: str
    new: str
    found: frozenset[tuple[str, int]]
    """Path and line of the new findings."""


def case(app: str, old: str, new: str, found: Iterable[tuple[str, int]], path: str = "helper.py", **more: str) -> Case:
    files = {"app.py": HEAD + app, "state.py": STATE, "helper.py": "", **{f"{name}.py": t for name, t in more.items()}}
    return Case(files, path, old, new, frozenset(found))


IMPORTS = "import os\n\nimport state\nfrom flask import request\n\n\n"
CASES = {
    "what a function gives that is run": case(
        "def show():\n    os.system(helper.clean(request.args['a']))\n",
        "return 'ls'",
        "return word",
        [("app.py", 10)],
        helper="def clean(word):\n    return 'ls'\n",
    ),
    "what a function gives that the survey passes over": case(
        "def show():\n    os.system(helper.word())\n",
        "return 'ls'",
        "return request.args['a']",
        [("app.py", 10)],
        helper="from flask import request\n\n\ndef word():\n    return 'ls'\n",
    ),
    "what the survey follows": case(
        "def show():\n    helper.take(request.args['a'])\n",
        "print(word)",
        "os.system(word)",
        [("helper.py", 5)],
        helper="import os\n\n\ndef take(word):\n    print(word)\n",
    ),
    "a variable of a module": case(
        "def show():\n    if helper.READY:\n        os.system(request.args['a'])\n",
        "False",
        "True",
        [("app.py", 11)],
        helper="READY = False\n",
    ),
    "a variable of a module that is imported by name": case(
        "from helper import READY\n\n\ndef show():\n    if READY:\n        os.system(request.args['a'])\n",
        "False",
        "True",
        [("app.py", 14)],
        helper="READY = False\n",
    ),
    "a variable of a module that is imported under another name": case(
        "from helper import READY as ok\n\n\ndef show():\n    if ok:\n        os.system(request.args['a'])\n",
        "False",
        "True",
        [("app.py", 14)],
        helper="READY = False\n",
    ),
    "a variable that another one is made of": case(
        "READY = helper.READY\n\n\ndef show():\n    if READY:\n        os.system(request.args['a'])\n",
        "False",
        "True",
        [("app.py", 14)],
        helper="READY = False\n",
    ),
    "a variable that another one of the module is made of": case(
        "def show():\n    if helper.ALSO:\n        os.system(request.args['a'])\n",
        "False",
        "True",
        [("app.py", 11)],
        helper="READY = False\nALSO = READY\n",
    ),
    "a variable that is defined before another one is made of it": case(
        "def show():\n    if helper.ALSO:\n        os.system(request.args['a'])\n",
        "READY = False\nALSO = READY\n",
        "ALSO = READY\nREADY = False\n",
        [("app.py", 11)],
        helper="READY = False\nALSO = READY\n",
    ),
    "a variable that a class is made of": case(
        "class App:\n    ready = helper.READY\n\n    def show(self):\n        if self.ready:\n"
        "            os.system(request.args['a'])\n",
        "False",
        "True",
        [("app.py", 14)],
        helper="READY = False\n",
    ),
    "a function among all of a module": case(
        "def show():\n    return helper.call('ru' + 'n', request.args['a'])\n",
        "READY = 1",
        "def run(word):\n    os.system(word)",
        [("helper.py", 9)],
        helper="import os\n\n\ndef call(name, word):\n    return globals()[name](word)\n\n\nREADY = 1\n",
    ),
    "a function among all that others have of a module": case(
        "def show():\n    return helper.call('ru' + 'n', request.args['a'])\n",
        "READY = 1",
        "def run(word):\n    os.system(word)",
        [("more.py", 5)],
        path="more.py",
        helper="from more import *\n\n\ndef call(name, word):\n    return globals()[name](word)\n",
        more="import os\n\n\nREADY = 1\n",
    ),
    "what a module's body runs": case(
        "def show():\n    if helper.READY:\n        os.system(request.args['a'])\n",
        "return False",
        "return True",
        [("app.py", 11)],
        helper="def make():\n    return False\n\n\nREADY = make()\n",
    ),
    "a sink behind a function that a long one calls": case(
        f"def show():\n    os.system('ls')\n    os.chdir(request.args['a'])\n{MANY}"
        "    helper.take(request.args['a'])\n",
        "print(word)",
        "os.system(word)",
        [("deep.py", 5)],
        path="deep.py",
        helper="import deep\n\n\ndef take(word):\n    deep.take(word)\n",
        deep="import os\n\n\ndef take(word):\n    print(word)\n",
    ),
    "a constructor whose object several files use": case(
        "def show():\n    os.system(helper.Box().word)\n\n\nclass App:\n    def show(self, box: helper.Box):\n"
        "        os.system(box.word)\n",
        "return 'ls'",
        "return request.args['a']",
        [("app.py", 10), ("app.py", 15), ("later.py", 8)],
        path="deep.py",
        helper="import deep\n\n\nclass Box:\n    def __init__(self):\n        self.word = deep.word()\n",
        deep="from flask import request\n\n\ndef word():\n    return 'ls'\n",
        later="import os\n\nimport helper\n\n\nclass Later:\n    def show(self, box: helper.Box):\n"
        "        os.system(box.word)\n",
    ),
    "one more function that leaves something": case(
        "def show():\n    os.system(state.first)\n    os.system(state.second)\n",
        "state.second = 'ls'",
        "state.second = request.args['a']",
        [("app.py", 11)],
        path="writer.py",
        helper=IMPORTS + "def choose():\n    state.first = request.args['a']\n",
        writer=IMPORTS + "def choose():\n    state.second = 'ls'\n",
    ),
    "what a function leaves by another one": case(
        "def show():\n    return make_response(state.first)\n",
        "return html.escape(word)",
        "return word",
        [("app.py", 10)],
        path="deep.py",
        helper="import deep\nimport state\nfrom flask import request\n\n\n"
        "def choose():\n    state.first = deep.clean(request.args['a'])\n",
        deep="import html\n\n\ndef clean(word):\n    return html.escape(word)\n",
    ),
    "a function whose name is put together": case(
        "def show():\n    return getattr(helper, 'ru' + 'n')(request.args['a'])\n",
        "READY = 1",
        "def run(word):\n    os.system(word)",
        [("helper.py", 5)],
        helper="import os\n\n\nREADY = 1\n",
    ),
    "what a default does": case(
        "import more\n\n\ndef show():\n    if more.READY:\n        os.system(request.args['a'])\n",
        "add(False)",
        "add(True)",
        [("app.py", 14)],
        helper="import more\n\n\ndef late(a=more.add(False)):\n    pass\n",
        more="READY = False\n\n\ndef add(ready):\n    global READY\n    READY = ready\n",
    ),
    "a function that nobody calls any more by the name that another file has too": Case(
        {
            "tools/__init__.py": "",
            "tools/text.py": "def compute(value):\n    return eval(value)\n",
            "main.py": "def compute(value):\n    return value\n\n\ndef main():\n    compute('1')\n",
        },
        "main.py",
        "def compute(value):\n    return value\n\n\ndef main():\n    compute('1')\n",
        "def main():\n    pass\n",
        frozenset([("tools/text.py", 2)]),
    ),
    "a function that nobody calls any more": Case(
        {
            "tools/__init__.py": "",
            "tools/text.py": "def compute(value):\n    return eval(value)\n",
            "main.py": "from tools import text\n\n\ndef main():\n    text.compute('1')\n",
        },
        "main.py",
        "text.compute('1')",
        "pass",
        frozenset([("tools/text.py", 2)]),
    ),
}


def places(sources: Mapping[str, str], memory: Memory | None) -> list[tuple[str, int, str]]:
    files = {path: parse_text(text, path) for path, text in sources.items()}
    result, _ = analysed_files(files, [], Config(jobs=1), RULES, memory=memory)
    return [(f.place.path, f.place.span.line, str(f)) for f in result.findings]


@pytest.mark.parametrize("name", CASES)
def test_an_edit_shows_and_goes_again(name: str) -> None:
    each = CASES[name]
    assert each.old in each.sources[each.path]
    edited = {**each.sources, each.path: each.sources[each.path].replace(each.old, each.new)}
    before, after = places(each.sources, None), places(edited, None)
    assert {(path, line) for path, line, _ in after} - {(path, line) for path, line, _ in before} == each.found
    memory = Memory()
    assert places(each.sources, memory) == before
    assert places(edited, memory) == after
    assert places(each.sources, memory) == before
