"""Registration: functions and classes that the program hands to a library, which will call them.

What is handed over may be one function, an object or class with handlers, or a table of them: a list of tuples of a
path and a handler, a mapping of names to functions.

An application that is not known (a parameter, what an unknown factory made) takes functions on like those of the
libraries that the file imports: by the names of their methods.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.join import join_objects
from cuspid.analysis.machine import Arguments, Entry, Machine, options_of
from cuspid.analysis.routes import VERBS
from cuspid.analysis.state import find_object
from cuspid.analysis.values import (
    NO_FACTS,
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    HeapObject,
    InstanceObject,
    ListObject,
    MethodValue,
    PartialValue,
    Ref,
    Symbol,
    Unknown,
    Value,
)
from cuspid.knowledge.items import FunctionItem
from cuspid.semantics.scopes import ClassInfo
from cuspid.syntax import nodes

MAX_TABLE_DEPTH: Final = 3
"""Tables in tables that are looked into: a route table has rows, and a row may hold a handler's options."""
PATH_NAMES: Final = ("route", "rule", "path", "uri", "uri_template", "pattern", "urls")
"""Names of parameters that hold a route's path where the stub does not name one."""


def register(machine: Machine, value: Value, signature: str, path: str | None, depth: int = 0) -> None:
    """Note whatever callables a value holds as called with a signature."""
    for option in options_of(value):
        content = machine.object(option)
        if isinstance(option, (FunctionValue, MethodValue, PartialValue, ClassValue)):
            machine.entries.append(Entry(option, signature, path))
        elif isinstance(content, InstanceObject) and content.info is not None:
            machine.entries.append(Entry(ClassValue(content.info), signature, path, option))
        elif isinstance(content, ListObject) and depth < MAX_TABLE_DEPTH:
            items = list(content.items) if content.items is not None else []
            first = items[0] if items else None
            own = first.value if isinstance(first, Const) and isinstance(first.value, str) else path
            for item in items:
                register(machine, item, signature, own, depth + 1)
        elif isinstance(content, DictObject) and depth < MAX_TABLE_DEPTH:
            for item in content.entries.values():
                register(machine, item, signature, path, depth + 1)


def handed_over(machine: Machine, info: ClassInfo) -> HeapObject | None:
    """Return what is known of the objects of a class that modules handed to a library, which calls their methods."""
    joined: HeapObject | None = None
    for entry in machine.entries:
        if isinstance(entry.function, ClassValue) and entry.function.info is info:
            held = entry.receiver
            content = find_object(machine.base, held.address) if isinstance(held, Ref) else None
            if content is None:
                return None  # one that the library makes itself
            joined = content if joined is None else join_objects(joined, content, NO_FACTS, NO_FACTS)
    return joined


def path_of(item: FunctionItem, values: dict[str, Value]) -> str | None:
    """Return the path among the arguments of a call that registers something."""
    names = [item.path_parameter, *PATH_NAMES]
    for name in names:
        value = values.get(name) if name else None
        paths = [o.value for o in options_of(value) if isinstance(o, Const)] if value is not None else []
        texts = [p for p in paths if isinstance(p, str)]
        if texts:
            return "\n".join(texts)
    return None


def registrar_of(machine: Machine, decorator: nodes.Expression) -> tuple[str, str | None] | None:
    """Return the signature and path with which a decorator of an unknown application registers; None if it does not."""
    call = decorator if isinstance(decorator, nodes.Call) else None
    function = call.func if call is not None else decorator
    if not isinstance(function, nodes.Attribute) or not _is_unknown(machine.evaluate(function)):
        return None
    item = machine.registrars(machine.frame.module).get(function.attr)
    if item is None or not item.decorates:
        return None
    path: Value | None = None
    names = [item.path_parameter, *PATH_NAMES]
    for argument in call.arguments if call is not None else []:
        if path is None and not argument.star and (argument.name is None or argument.name in names):
            path = machine.evaluate(argument.value)
    text = path.value if isinstance(path, Const) and isinstance(path.value, str) else None
    if item.name in VERBS and (path is None or (isinstance(path, Const) and not _is_path(text))):
        return None
    return item.decorates, text if item.path_parameter else None


def register_unknown(machine: Machine, name: str, arguments: Arguments) -> None:
    """`app.add_route("/x", handler)` of an application that is not known."""
    item = machine.registrars(machine.frame.module).get(name)
    if item is None:
        return
    signature = next((p.callback for p in item.parameters if p.callback), None)
    if signature is None:
        return
    paths = [a.value for a in arguments.all_values() if isinstance(a, Const) and isinstance(a.value, str)]
    for value in arguments.all_values():
        if isinstance(value, (FunctionValue, MethodValue, PartialValue, ClassValue)):
            register(machine, value, signature, next((p for p in paths if _is_path(p)), None))


def _is_path(text: str | None) -> bool:
    return text is not None and text.startswith(("/", "<", "^"))


def _is_unknown(function: Value) -> bool:
    """Say whether nothing is known of a method: its object is a parameter, or comes from an unknown library."""
    if isinstance(function, BoundValue):
        receiver = function.receiver
        return function.item is None and not isinstance(receiver, (Const, Ref)) and not _types(receiver)
    return isinstance(function, Symbol) or (isinstance(function, Unknown) and not function.types)


def _types(value: Value) -> tuple[str, ...]:
    return value.types if isinstance(value, Unknown) else ()


__all__ = ["path_of", "register", "register_unknown", "registrar_of"]
