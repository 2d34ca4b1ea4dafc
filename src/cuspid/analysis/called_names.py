"""Which functions a project calls, told from how its calls are written: `f` of `f(…)`, `x.f(…)` and `f.delay(…)`.

Names alone, for questions that must have their answer before anything runs; a name that is called elsewhere for another
function counts too.
"""

from __future__ import annotations

from typing import Final

from cuspid.semantics.project import Project
from cuspid.semantics.walk import expressions_below, header_expressions, statements_below
from cuspid.syntax import nodes

QUEUED: Final = frozenset(("delay", "delay_on_commit", "apply_async", "send", "send_with_options", "kiq"))
"""Methods that task queues give a function, by which it is called later with what they are given."""
CHAINED: Final = frozenset(("s", "si", "signature", "subtask", "apply", "enqueue"))
"""Those by which it is called with more than that, or that other things have, too."""
LATER: Final = QUEUED | CHAINED
"""All of them."""
LATER_PACKED: Final = frozenset(("apply_async", "apply", "signature", "subtask", "send_with_options"))
"""Those that take its arguments as a sequence and a mapping."""


def _calls_in(body: list[nodes.Statement]) -> list[nodes.Call]:
    """Return the calls of a file, wherever they stand."""
    calls: list[nodes.Call] = []
    pending = [body]
    while pending:
        for statement in statements_below(pending.pop()):
            if isinstance(statement, (nodes.FunctionDef, nodes.ClassDef)):
                pending.append(statement.body)
            calls += [e for e in expressions_below(header_expressions(statement)) if isinstance(e, nodes.Call)]
    return calls


def names_defined(body: list[nodes.Statement]) -> set[str]:
    """Return the names of all functions and classes of a file."""
    names: set[str] = set()
    pending = [body]
    while pending:
        for statement in statements_below(pending.pop()):
            if isinstance(statement, (nodes.FunctionDef, nodes.ClassDef)):
                names.add(statement.name)
                pending.append(statement.body)
    return names


def _last_name(node: nodes.Expression) -> str:
    """Return `f` of `f` and of `x.f`."""
    if isinstance(node, nodes.Name):
        return node.id
    return node.attr if isinstance(node, nodes.Attribute) else ""


def names_called(body: list[nodes.Statement]) -> set[str]:
    """Return the names under which a file calls functions, as they are written: `f` of `f(…)` and `x.f(…)`."""
    return {_last_name(call.func) for call in _calls_in(body)} - {""}


def names_queued(body: list[nodes.Statement]) -> tuple[set[str], set[str]]:
    """Return the names of the functions that a file has a queue call with arguments of its own, `f` of `f.delay(…)`,
    and of those to whose arguments the queue adds: in a chain, what the task before it gave.
    """
    whole: set[str] = set()
    partly: set[str] = set()
    for call in _calls_in(body):
        if isinstance(call.func, nodes.Attribute) and call.func.attr in QUEUED:
            whole.add(_last_name(call.func.value))
        elif isinstance(call.func, nodes.Attribute) and call.func.attr in CHAINED:
            partly.add(_last_name(call.func.value))
    return whole - {""}, partly


class CalledNames:
    """What a project's calls tell by their names, found when it is first asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._called: frozenset[str] | None = None
        self._queued: frozenset[str] | None = None

    def called(self) -> frozenset[str]:
        """Return the names under which the project calls its functions."""
        if self._called is None:
            self._called = frozenset([name for body in self._bodies() for name in names_called(body)])
        return self._called

    def queued(self) -> frozenset[str]:
        """Return the names of the functions that the project has a queue call, with arguments of its own alone."""
        if self._queued is None:
            found = [names_queued(body) for body in self._bodies()]
            whole = frozenset([name for names, _ in found for name in names])
            self._queued = whole - frozenset([name for _, names in found for name in names])
        return self._queued

    def told(self) -> list[str]:
        """Return what the calls tell of the functions and classes that the project defines."""
        defined = {name for body in self._bodies() for name in names_defined(body)}
        return sorted(defined & self.called()) + [f"{name}.delay" for name in sorted(defined & self.queued())]

    def _bodies(self) -> list[list[nodes.Statement]]:
        modules = [self._project.module(name) for name in self._project.names()]
        return [module.tree.body for module in modules if module is not None]
