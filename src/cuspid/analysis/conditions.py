"""Conditions: what is known of them, and what holds on each side.

`condition` evaluates a test and returns its `Outcome`; `assume` applies one side of it to the current state: the proofs
that follow, and what the names in the test are narrowed to (`is None`, `==`, `isinstance`, truth).
"""

from __future__ import annotations

from cuspid.analysis.join import facts_if_empty, found_facts, union_of
from cuspid.analysis.machine import Machine, options_of, types_of
from cuspid.analysis.state import join_states
from cuspid.analysis.taint import common_facts
from cuspid.analysis.values import (
    NO_FACTS,
    ClassValue,
    Const,
    DictObject,
    Facts,
    FoundValue,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    ModuleValue,
    Symbol,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
)
from cuspid.knowledge.items import ClassItem
from cuspid.syntax import nodes


class Outcome:
    """`known` is True or False where the condition is decided, else None."""

    def __init__(self, known: bool | None, when_true: Facts = NO_FACTS, when_false: Facts = NO_FACTS) -> None:
        self.known = known
        self.when_true = when_true
        self.when_false = when_false


def truth_of(machine: Machine, value: Value) -> bool | None:
    """Return the truth of a value, if it is known."""
    if isinstance(value, Const):
        return bool(value.value)
    if isinstance(value, Text):
        return True if any([isinstance(part, Const) and part.value for part in value.parts]) else None
    if isinstance(value, (FunctionValue, MethodValue, ClassValue, ModuleValue)):
        return True
    content = machine.object(value)
    if isinstance(content, ListObject) and content.items is not None and content.kind != "generator":
        return len(content.items) > 0
    if isinstance(content, DictObject) and content.rest is None and content.key_rest is None and not content.labels:
        return None if content.unsure and content.entries.keys() <= content.unsure else len(content.entries) > 0
    if isinstance(content, InstanceObject) and content.info is not None:
        record = machine.classes.get(content.info)
        if record is None or record.library_bases:
            return None
        known = [machine.classes[i] for i in record.order if i in machine.classes]
        return None if any(["__bool__" in k.namespace or "__len__" in k.namespace for k in known]) else True
    return None


def outcome_of(machine: Machine, value: Value) -> Outcome:
    """Return what a value says where it is used as a condition."""
    if isinstance(value, Truth):
        return Outcome(None, value.when_true, value.when_false)
    if not isinstance(value, Union):
        known = truth_of(machine, value)
        content = machine.object(value) if known is None else None
        if known is None and value.labels and isinstance(value, (Unknown, Text)):
            return Outcome(None, NO_FACTS, machine.emptied(value))
        found = content.found if isinstance(content, ListObject) else NO_FACTS
        return Outcome(known, found, facts_if_empty(content) or NO_FACTS)
    when_true: Facts | None = None
    when_false: Facts | None = None
    for option in value.options:
        single = outcome_of(machine, option)
        if single.known is not False:
            when_true = single.when_true if when_true is None else common_facts(when_true, single.when_true)
        if single.known is not True:
            when_false = single.when_false if when_false is None else common_facts(when_false, single.when_false)
    if value.labels and all([isinstance(option, (Const, Unknown, Text)) for option in value.options]):
        when_false = machine.emptied(value) if when_false is not None else None  # whichever form it has, it is empty
    if when_false is None:
        return Outcome(True)
    if when_true is None:
        return Outcome(False)
    return Outcome(None, when_true | found_facts(value), when_false)


def condition(machine: Machine, test: nodes.Expression) -> Outcome:
    """Evaluate a test; the state afterwards is that after either result."""
    if isinstance(test, nodes.BoolOp):
        return _short_circuit(machine, test)
    if isinstance(test, nodes.UnaryOp) and test.op == "not":
        inner = condition(machine, test.operand)
        known = None if inner.known is None else not inner.known
        return Outcome(known, inner.when_false, inner.when_true)
    outcome = outcome_of(machine, machine.evaluate(test))
    if isinstance(test, nodes.Compare) and outcome.known is None:
        return Outcome(None, outcome.when_true, outcome.when_false | _of_short_text(machine, test))
    return outcome


def _of_short_text(machine: Machine, test: nodes.Compare) -> Facts:
    """`len(text) > 1` being false: a text of one character is no `//host`."""
    bound = test.comparators[0]
    if len(test.ops) != 1 or not isinstance(bound, nodes.Constant) or not isinstance(test.left, nodes.Call):
        return NO_FACTS
    if (test.ops[0], bound.value) not in ((">", 1), (">=", 2)) or len(test.left.arguments) != 1:
        return NO_FACTS
    measured = test.left.arguments[0].value
    if not isinstance(test.left.func, nodes.Name) or test.left.func.id != "len" or not isinstance(measured, nodes.Name):
        return NO_FACTS
    return frozenset([f for o in _current(machine, measured) for f in machine.facts_for(o, ("redirect.single",))])


def _short_circuit(machine: Machine, test: nodes.BoolOp) -> Outcome:
    is_and = test.op == "and"
    so_far = condition(machine, test.values[0])
    previous = test.values[0]
    for operand in test.values[1:]:
        if so_far.known is (not is_and) or machine.state is None:
            return so_far
        here, skipped = machine.branch()
        machine.state = here
        assume(machine, previous, so_far, is_and)
        following = condition(machine, operand)
        if so_far.known is None:
            machine.state = join_states(machine.now(), skipped)
        so_far = _combine(so_far, following, is_and)
        previous = operand
    return so_far


def _combine(first: Outcome, second: Outcome, is_and: bool) -> Outcome:
    if first.known is is_and:
        joined = (first.when_true | second.when_true) if is_and else second.when_true
        other = second.when_false if is_and else (first.when_false | second.when_false)
        return Outcome(second.known, joined, other)
    known = (not is_and) if second.known is (not is_and) else None
    if is_and:
        return Outcome(known, first.when_true | second.when_true, common_facts(first.when_false, second.when_false))
    return Outcome(known, common_facts(first.when_true, second.when_true), first.when_false | second.when_false)


def assume(machine: Machine, test: nodes.Expression, outcome: Outcome, truth: bool) -> None:
    """Go on as if the test had come out as `truth`."""
    if machine.state is None:
        return
    facts = outcome.when_true if truth else outcome.when_false
    for fact in facts:
        machine.events.proofs.setdefault(fact, (machine.frame.module.path, test.line))
    machine.state.prove(facts)
    _narrow(machine, test, truth)


def _narrow(machine: Machine, test: nodes.Expression, truth: bool) -> None:
    if isinstance(test, nodes.UnaryOp) and test.op == "not":
        _narrow(machine, test.operand, not truth)
    elif isinstance(test, nodes.BoolOp):
        if (test.op == "and") is truth:
            for operand in test.values:
                _narrow(machine, operand, truth)
    elif isinstance(test, nodes.NamedExpr):
        _narrow(machine, test.target, truth)
    elif isinstance(test, nodes.Name):
        kept = [o for o in _current(machine, test) if truth_of(machine, o) is not (not truth)]
        if not truth:
            kept = [_empty(o) for o in kept]
        _prove_found(machine, test, kept)
        _keep(machine, test, kept)
    elif isinstance(test, nodes.Compare) and len(test.ops) == 1:
        _narrow_comparison(machine, test.left, test.ops[0], test.comparators[0], truth)
    elif isinstance(test, nodes.Call):
        _narrow_isinstance(machine, test, truth)


def _empty(option: Value) -> Value:
    """Return what a value that counts as false is: an empty text, or nothing that carries anything."""
    if isinstance(option, Text) or (isinstance(option, Unknown) and option.types == ("str",)):
        return Const("")
    return Unknown((), option.types) if isinstance(option, Unknown) and option.labels else option


def _current(machine: Machine, name: nodes.Name) -> tuple[Value, ...]:
    if machine.state is None:
        return ()
    value = machine.state.get((machine.frame.number, name.id))
    return () if value is None else options_of(value)


def _keep(machine: Machine, name: nodes.Name, options: list[Value]) -> None:
    """Narrow a variable to some of its alternatives; where none fits, the branch is as unlikely as the analysis is
    blind: keep all.
    """
    current = _current(machine, name)
    if machine.state is None or not options:
        return
    if len(options) == len(current) and all([a is b for a, b in zip(options, current, strict=True)]):
        return
    machine.state.set((machine.frame.number, name.id), options[0] if len(options) == 1 else union_of(options))


def _narrow_comparison(machine: Machine, left: nodes.Expression, op: str, right: nodes.Expression, truth: bool) -> None:
    if isinstance(left, nodes.NamedExpr):
        left = left.target
    if not isinstance(left, nodes.Name):
        return
    if op in ("is", "=="):
        equal = truth
    elif op in ("is not", "!="):
        equal = not truth
    else:
        return
    if not isinstance(right, nodes.Constant) or right.is_ellipsis:
        return
    kept: list[Value] = []
    for option in _current(machine, left):
        same = _may_be(option, right)
        if (equal and same is not False) or (not equal and same is not True):
            kept.append(
                Const(right.value) if equal and isinstance(option, (Unknown, Text)) and _fits(option, right) else option
            )
    if kept and machine.state is not None:
        _prove_found(machine, left, kept)
        machine.state.set((machine.frame.number, left.id), kept[0] if len(kept) == 1 else union_of(kept))


def _prove_found(machine: Machine, name: nodes.Name, kept: list[Value]) -> None:
    """What was searched for is there: `plan = next((p for p in plans if p.name == name), None)`, and it is not None."""
    value = machine.state.get((machine.frame.number, name.id)) if machine.state is not None else None
    if isinstance(value, FoundValue) and kept and machine.state is not None:
        if not any([isinstance(option, Const) and option.value is None for option in kept]):
            machine.state.prove(value.found)


def _fits(option: Value, constant: nodes.Constant) -> bool:
    return isinstance(constant.value, (str, int, bytes)) or constant.value is None or isinstance(option, Unknown)


def _may_be(option: Value, constant: nodes.Constant) -> bool | None:
    if isinstance(option, Const):
        return type(option.value) is type(constant.value) and option.value == constant.value
    if constant.value is None:
        return None if isinstance(option, Unknown) and not option.types else False
    return None


_BUILTIN_CLASSES = frozenset(("str", "bytes", "int", "float", "bool", "list", "dict", "tuple", "set", "complex"))


def _narrow_isinstance(machine: Machine, test: nodes.Call, truth: bool) -> None:
    func = test.func
    if not isinstance(func, nodes.Name) or func.id != "isinstance" or len(test.arguments) != 2:
        return
    subject = test.arguments[0].value
    wanted = class_names(test.arguments[1].value)
    if not isinstance(subject, nodes.Name) or not wanted:
        return
    if not wanted <= _BUILTIN_CLASSES:
        if truth and len(wanted) == 1:
            _narrow_to_library_class(machine, subject, test.arguments[1].value)
        return
    kept: list[Value] = []
    for option in _current(machine, subject):
        matches = _is_instance(machine, option, wanted)
        if truth and matches is None and isinstance(option, Unknown):
            harmless = wanted <= {"int", "float", "bool", "complex"}
            kept.append(Unknown(() if harmless else option.labels, tuple(sorted(wanted))))
        elif matches is None or matches is truth:
            kept.append(option)
    if kept and machine.state is not None:
        machine.state.set((machine.frame.number, subject.id), kept[0] if len(kept) == 1 else union_of(kept))


def _narrow_to_library_class(machine: Machine, subject: nodes.Name, wanted: nodes.Expression) -> None:
    """`isinstance(upload, UploadFile)`: of what was not known before, the stub tells the attributes and the methods."""
    named = machine.evaluate(wanted)
    if not isinstance(named, Symbol) or not isinstance(machine.library.find(named.qualname), ClassItem):
        return
    found = machine.library.canonical(named.qualname)
    if "." not in found or machine.state is None:
        return
    kept = [
        Unknown(o.labels, (found,)) if isinstance(o, Unknown) and o.types in ((), ("object",)) else o
        for o in _current(machine, subject)
    ]
    _keep(machine, subject, kept)


def class_names(expression: nodes.Expression) -> set[str]:
    """Return the names in `C` or `(C, D)`; empty where it is anything else."""
    if isinstance(expression, nodes.Name):
        return {expression.id}
    if isinstance(expression, nodes.Sequence):
        names = {item.id for item in expression.items if isinstance(item, nodes.Name)}
        return names if len(names) == len(expression.items) else set()
    if isinstance(expression, nodes.BinOp) and expression.op == "|":
        left, right = class_names(expression.left), class_names(expression.right)
        return left | right if left and right else set()
    return set()


def _is_instance(machine: Machine, option: Value, wanted: set[str]) -> bool | None:
    types = types_of(option)
    content = machine.object(option)
    if isinstance(content, ListObject):
        types = (content.kind,)
    elif isinstance(content, DictObject):
        types = ("dict",)
    if not types or not all([t in _BUILTIN_CLASSES or t == "None" for t in types]):
        return None
    if "bool" in types and "int" in wanted:
        return True
    hits = [t in wanted for t in types]
    return True if all(hits) else (False if not any(hits) else None)
