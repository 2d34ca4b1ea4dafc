"""What runs when a class statement is done: the metaclass, and `__init_subclass__` of the classes above.

Registries are often filled there: `known[name] = cls`.
"""

from __future__ import annotations

from cuspid.analysis.machine import Arguments, ClassRecord, Machine, options_of
from cuspid.analysis.values import (
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    Ref,
    Value,
)
from cuspid.model.facts import Constant
from cuspid.semantics.scopes import ClassInfo
from cuspid.syntax import nodes


def tell_makers(machine: Machine, record: ClassRecord, named: dict[str, Value], node: nodes.ClassDef) -> None:
    """Run what the class's metaclass and bases do with a new class; `named` are the keywords of the statement."""
    record.metaclass = _metaclass(machine, record, named)
    if record.metaclass is not None:
        _run_metaclass(machine, record, node)
    made = ClassValue(record.info)
    for name, value in list(record.namespace.items()):
        content = machine.object(value)
        if isinstance(value, Ref) and isinstance(content, InstanceObject) and content.info is not None:
            told = machine.attribute(value, "__set_name__", node)
            if isinstance(told, MethodValue):
                machine.call(told, Arguments([made, Const(name)]), node)
    for info in record.order[1:]:
        above = machine.classes.get(info)
        hook = above.namespace.get("__init_subclass__") if above is not None else None
        if isinstance(hook, FunctionValue):
            keywords = {name: value for name, value in named.items() if name != "metaclass"}
            machine.call(MethodValue(hook, made), Arguments([], keywords), node)
            return


def _metaclass(machine: Machine, record: ClassRecord, named: dict[str, Value]) -> ClassInfo | None:
    for option in options_of(named["metaclass"]) if "metaclass" in named else ():
        if isinstance(option, ClassValue):
            return option.info
    for info in record.order[1:]:
        above = machine.classes.get(info)
        if above is not None and above.metaclass is not None:
            return above.metaclass
    return None


def _run_metaclass(machine: Machine, record: ClassRecord, node: nodes.ClassDef) -> None:
    made = ClassValue(record.info)
    maker = machine.classes.get(record.metaclass) if record.metaclass is not None else None
    entries: dict[Constant, Value] = {name: value for name, value in record.namespace.items() if ":" not in name}
    bases = machine.allocate_new(ListObject("tuple", tuple(record.bases), None))
    namespace = machine.allocate_new(DictObject(entries, None, None))
    given = [Const(record.info.name), bases, namespace]
    machine.making.append(made)
    for name in ("__new__", "__init__"):
        for info in maker.order if maker is not None else []:
            known = machine.classes.get(info)
            hook = known.namespace.get(name) if known is not None else None
            if isinstance(hook, FunctionValue):
                first = ClassValue(info) if name == "__new__" else made
                machine.call(hook, Arguments([first, *given]), node)
                break
    machine.making.pop()
