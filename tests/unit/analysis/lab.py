"""A small interpreter to look into: programs run against a stub of the tests' own.

    lab = run("import lab\nx = lab.request()\n")
    lab.text("x")  # "<request>"

The stub `lab.pyi` below says what there is: sources, sinks by kind, guards, states.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from textwrap import dedent

from cuspid.analysis.interpreter import Interpreter
from cuspid.analysis.machine import Interest
from cuspid.analysis.roots import run_file
from cuspid.analysis.state import Layer, State
from cuspid.analysis.taint import Label
from cuspid.analysis.values import (
    Const,
    DictObject,
    InstanceObject,
    ListObject,
    Symbol,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
)
from cuspid.knowledge.library import Library
from cuspid.knowledge.vocabulary import CATEGORIES, KINDS
from cuspid.semantics.project import Project
from cuspid.syntax.nodes import Module
from cuspid.syntax.parse import parse_module
from cuspid.syntax.source import from_text

STUB = """
def request() -> Source["request"]: ...
def text() -> Source["request"] | str: ...
def number() -> int: ...
def anything(): ...
def some_object() -> object: ...
def name() -> str: ...
def both(first, second) -> From["first"]: ...
def clean(value) -> Clean: ...
def escape(value) -> Sanitized["html"]: ...
def same(value) -> Returns["value"]: ...
def pair() -> tuple[Source["request"], int]: ...
def rows() -> list[Source["database"]]: ...
@guard("sql", of="value")
def is_fine(value) -> bool: ...
@proves("sql", of="value")
def check(value) -> None: ...
@noreturn
def fail() -> None: ...
def apply(function: Callback, value: Passed) -> Result["function"]: ...
def sql(value: Sink["sql"]) -> None: ...
def command(value: Sink["command"]) -> None: ...
def argv(value: Sink["argv"]) -> None: ...
def path(value: Sink["path"]) -> None: ...
def url(value: Sink["url"]) -> None: ...
def redirect(value: Sink["redirect"]) -> None: ...
def html(value: Sink["html"]) -> None: ...
def log(value: Sink["log"]) -> None: ...
def code(value: Sink["code"]) -> None: ...
def when(value: SinkWhen["command", "shell", True], shell: bool = False) -> None: ...
def unless(value: SinkUnless["command", "safe", True], safe: bool = False) -> None: ...
"""


@cache
def library() -> Library:
    """The stub of this module before the built-in ones."""
    folder = Path(tempfile.mkdtemp(prefix="cuspid-lab-"))
    (folder / "lab.pyi").write_text(STUB)
    made = Library([str(folder)])
    assert made.module("lab") is not None
    (folder / "lab.pyi").unlink()
    folder.rmdir()
    return made


class Lab:
    """What came of a program: the values of its module `main`, and the flows that it has."""

    def __init__(self, machine: Interpreter) -> None:
        self.machine = machine
        machine.state = State(Layer(machine.base))

    def value(self, name: str, module: str = "main") -> Value | None:
        """The value of a module's variable; None while it is unbound."""
        frame = self.machine.module_frame(module)
        assert frame is not None
        return self.machine.base.variables.get(frame.number, {}).get(name)

    def show(self, name: str, module: str = "main") -> str:
        """The value of a module's variable as a short text."""
        value = self.value(name, module)
        return "unbound" if value is None else self.describe(value)

    def describe(self, value: Value) -> str:
        """Write a value down: `'a' | <request:str>`."""
        if isinstance(value, Const):
            return repr(value.value)
        if isinstance(value, Text):
            return "".join(
                [
                    p.value if isinstance(p, Const) and isinstance(p.value, str) else self.describe(p)
                    for p in value.parts
                ]
            )
        if isinstance(value, Union):
            return " | ".join(sorted([self.describe(option) for option in value.options]))
        if isinstance(value, (Unknown, Truth)):
            origin = "+".join(sorted({label.category for label in value.labels}))
            return f"<{origin}:{','.join(value.types)}>" if value.types else f"<{origin}>"
        if isinstance(value, Symbol):
            return value.qualname
        content = self.machine.object(value)
        if isinstance(content, ListObject):
            inner = ", ".join([self.describe(item) for item in content.items or ()])
            rest = "" if content.rest is None else f"*{self.describe(content.rest)}"
            return f"{content.kind}[{inner}{rest}]"
        if isinstance(content, DictObject):
            entries = [f"{key!r}: {self.describe(entry)}" for key, entry in content.entries.items()]
            return (
                "{" + ", ".join(entries + ([] if content.rest is None else [f"*: {self.describe(content.rest)}"])) + "}"
            )
        if isinstance(content, InstanceObject):
            fields = ", ".join([f"{key}={self.describe(field)}" for key, field in sorted(content.fields.items())])
            return f"{content.info.name if content.info is not None else content.types[0]}({fields})"
        return type(value).__name__

    def labels(self, name: str) -> tuple[Label, ...]:
        value = self.value(name)
        return () if value is None else self.machine.labels_of(value)

    def flows(self) -> list[tuple[str, int]]:
        """Kind and line of each flow of `main`, sorted."""
        return sorted({(flow.kind, flow.site.line) for flow in self.machine.events.flows})


def run(code: str, others: Mapping[str, str] | None = None) -> Lab:
    """Interpret a program; `others` are files beside `main.py`."""
    sources = {"main.py": dedent(code)} | {path: dedent(text) for path, text in (others or {}).items()}

    def load(path: str) -> Module:
        return parse_module(from_text(sources[path]), path).module

    project = Project(list(sources), load)
    interest = Interest(frozenset(), frozenset(), frozenset(), KINDS)
    interest.categories = CATEGORIES
    machine = Interpreter(project, library(), interest)
    for name in project.names():
        run_file(machine, name)
    return Lab(machine)


def flows(body: str) -> list[str]:
    """The kinds of the flows of a program in which `q` is request data and `lab` is imported."""
    return [kind for kind, _ in run("import lab\nq = lab.request()\n" + dedent(body)).flows()]
