"""Operators: arithmetic, text, comparison, membership; and what a comparison proves."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.charsets import ABSENT, facts_from_charset
from cuspid.analysis.conditions import outcome_of
from cuspid.analysis.containers import contains, element_of
from cuspid.analysis.dict_methods import merge_into
from cuspid.analysis.enums import same_member
from cuspid.analysis.folding import fold_binary, fold_unary
from cuspid.analysis.join import found_facts, join_values, same_constant
from cuspid.analysis.limits import MAX_ITEMS
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.membership import absent_facts, member_kinds, piece_facts, subset_facts
from cuspid.analysis.paths import joined_path
from cuspid.analysis.python_values import compare_python, from_python, python_value
from cuspid.analysis.seals import seal_facts
from cuspid.analysis.taint import guesses, merge_labels
from cuspid.analysis.texts import concatenate, elements_of, is_stringy, percent_format
from cuspid.analysis.uses import note_comparison
from cuspid.analysis.values import (
    FALSE,
    NO_FACTS,
    TRUE,
    ClassValue,
    Const,
    DictObject,
    Facts,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    PathValue,
    Ref,
    Symbol,
    Text,
    Truth,
    Unknown,
    Value,
)
from cuspid.knowledge.items import ClassItem, FunctionItem
from cuspid.syntax import nodes

_METHODS: Final = {
    "+": "__add__",
    "/": "__truediv__",
    "%": "__mod__",
    "|": "__or__",
    "-": "__sub__",
    "*": "__mul__",
    "&": "__and__",
    "<<": "__lshift__",
    ">>": "__rshift__",
}
MAX_PAIRS: Final = 9
"""Pairs of alternatives for which an operator is worked out one by one."""


def binary(machine: Machine, op: str, left: Value, right: Value, node: nodes.Node) -> Value:
    """`left op right`, for an arithmetic operator."""
    lefts, rights = options_of(left), options_of(right)
    if len(lefts) * len(rights) == 1 or len(lefts) * len(rights) > MAX_PAIRS:
        return _binary(machine, op, left, right, node)
    return join_list([_binary(machine, op, a, b, node) for a in lefts for b in rights])


def _binary(machine: Machine, op: str, left: Value, right: Value, node: nodes.Node) -> Value:
    if isinstance(left, Const) and isinstance(right, Const):
        folded = fold_binary(op, left.value, right.value)
        if folded is not None:
            return Const(folded.value)
    if op == "+":
        added = _add(machine, left, right, node)
        if added is not None:
            return added
    if op == "%" and isinstance(left, Const) and isinstance(left.value, (str, bytes)):
        template = left.value if isinstance(left.value, str) else left.value.decode("latin-1")
        filled = percent_format(machine, template, right)
        if filled is not None:
            return filled
    if op == "/":
        divided = _divide_path(machine, left, right, node)
        if divided is not None:
            return divided
    if op in ("-", "&", "^", "|"):
        combined = _combine_sets(machine, op, left, right, node)
        if combined is not None:
            return combined

    if op == "|":
        merged = _merge(machine, left, right, node)
        if merged is not None:
            return merged
    if op == "*":
        repeated = _repeat(machine, left, right, node)
        if repeated is not None:
            return repeated
    return _overloaded(machine, op, left, right, node)


def _is_set(machine: Machine, value: Value) -> bool:
    content = machine.object(value)
    return isinstance(content, ListObject) and content.kind == "set"


def _combine_sets(machine: Machine, op: str, left: Value, right: Value, node: nodes.Node) -> Value | None:
    if op == "-" and _is_set(machine, left) and machine.labels_of(left):
        # what is left of a set without the allowed ones: nothing, if all are allowed
        labels = machine.derived(machine.labels_of(left), True)
        return Truth(when_false=subset_facts(machine, left, right), labels=labels, types=("set",))
    if op == "&" and _is_set(machine, left) and _is_set(machine, right):
        for fixed, other in ((left, right), (right, left)):
            if not machine.labels_of(fixed) and machine.labels_of(other):
                return machine.allocate(node, ListObject("set", None, element_of(machine, fixed)))
    one, two = python_value(machine, left), python_value(machine, right)
    if one is None or two is None or not isinstance(one.value, frozenset) or not isinstance(two.value, frozenset):
        return None
    results = {
        "-": one.value - two.value,
        "&": one.value & two.value,
        "^": one.value ^ two.value,
        "|": one.value | two.value,
    }
    return from_python(machine, results[op], node)


def _add(machine: Machine, left: Value, right: Value, node: nodes.Node) -> Value | None:
    one, two = machine.object(left), machine.object(right)
    if isinstance(one, ListObject) and isinstance(two, ListObject):
        if one.items is not None and two.items is not None and len(one.items) + len(two.items) <= MAX_ITEMS:
            return machine.allocate(
                node, ListObject(one.kind, one.items + two.items, None, merge_labels(one.labels, two.labels))
            )
        element = join_values(element_of(machine, left), element_of(machine, right))
        return machine.allocate(node, ListObject(one.kind, None, element))
    if is_stringy(left) or is_stringy(right):
        if isinstance(one, InstanceObject) or isinstance(two, InstanceObject):
            return None
        return concatenate(machine, left, right)
    if isinstance(left, Unknown) and isinstance(right, Unknown) and (left.labels or right.labels):
        if "int" in left.types or "float" in left.types or "int" in right.types:
            return None
        return concatenate(machine, left, right)
    return None


def _merge(machine: Machine, left: Value, right: Value, node: nodes.Node) -> Value | None:
    one, two = machine.object(left), machine.object(right)
    if isinstance(one, DictObject) and isinstance(two, DictObject):
        merged = machine.allocate(node, one)
        merge_into(machine, merged, two)
        return merged
    if isinstance(one, ListObject) and isinstance(two, ListObject):
        return machine.allocate(
            node, ListObject(one.kind, None, join_values(element_of(machine, left), element_of(machine, right)))
        )
    return None


def _repeat(machine: Machine, left: Value, right: Value, node: nodes.Node) -> Value | None:
    content = machine.object(left)
    if not isinstance(content, ListObject) or not isinstance(right, Const) or not isinstance(right.value, int):
        return None
    if content.items is not None and 0 <= len(content.items) * right.value <= MAX_ITEMS:
        return machine.allocate(node, ListObject(content.kind, content.items * right.value, None, content.labels))
    return machine.allocate(node, ListObject(content.kind, None, element_of(machine, left)))


def _divide_path(machine: Machine, left: Value, right: Value, node: nodes.Node) -> Value | None:
    """`path / part`: an absolute part throws the path away."""
    if isinstance(left, PathValue):
        return PathValue(joined_path(machine, [left.text, _path_text(right)], node), left.types)
    if isinstance(right, PathValue):
        return PathValue(joined_path(machine, [left, right.text], node), right.types)
    return None


def _path_text(value: Value) -> Value:
    return value.text if isinstance(value, PathValue) else value


def _overloaded(machine: Machine, op: str, left: Value, right: Value, node: nodes.Node) -> Value:
    """An operator that a class defines, or one on values that are not known."""
    method = _METHODS.get(op)
    if method is not None:
        for receiver, other, name in ((left, right, method), (right, left, "__r" + method[2:])):
            if has_method(machine, receiver, name):
                return machine.call(machine.attribute(receiver, name, node), Arguments([other]), node)
    labels = merge_labels(machine.labels_of(left), machine.labels_of(right))
    numeric = [t for t in types_of(left) + types_of(right) if t in ("int", "float")]
    if numeric and op not in ("+", "*") and "str" not in types_of(left):
        return Unknown(guesses(labels), (numeric[0],))
    return Unknown(labels, ("str",) if "str" in types_of(left) and op in ("%", "*") else ())


def has_method(machine: Machine, receiver: Value, name: str) -> bool:
    """Say whether the receiver is an object whose class, in the project or a stub, defines the method."""
    content = machine.object(receiver)
    types: tuple[str, ...] = ()
    if isinstance(content, InstanceObject):
        if content.info is not None:
            record = machine.classes.get(content.info)
            if record is not None:
                for info in record.order:
                    known = machine.classes.get(info)
                    if known is not None and name in known.namespace:
                        return True
                types = tuple(record.library_bases)
        types += content.types
    elif isinstance(receiver, Unknown):
        types = receiver.types
    return any([machine.library.method(t, name) is not None for t in types if "." in t])


def unary(machine: Machine, op: str, operand: Value) -> Value:
    """`-x`, `+x`, `~x`."""
    if isinstance(operand, Const):
        folded = fold_unary(op, operand.value)
        if folded is not None:
            return Const(folded.value)
    return Unknown(operand.labels, types_of(operand))


def compare(machine: Machine, op: str, left: Value, right: Value, node: nodes.Node) -> Value:
    """One comparison: a constant where it is decided, else a `Truth` with what each result proves."""
    if left.labels or right.labels or machine.is_shallow:
        note_comparison(machine, op, left, right, node)
    if op in ("in", "not in") and has_method(machine, right, "__contains__"):
        found = outcome_of(
            machine, machine.call(machine.attribute(right, "__contains__", node), Arguments([left]), node)
        )
        if found.known is not None:
            return TRUE if found.known is (op == "in") else FALSE
        negated = op == "not in"
        return Truth(*((found.when_false, found.when_true) if negated else (found.when_true, found.when_false)))
    lefts, rights = options_of(left), options_of(right)
    results: list[bool | None] = []
    if len(lefts) * len(rights) <= MAX_PAIRS:
        results = [decide(machine, op, a, b) for a in lefts for b in rights]
    if results and results[0] is not None and all([r is results[0] for r in results]):
        return TRUE if results[0] else FALSE
    when_true, when_false = comparison_facts(machine, op, left, right)
    if op in ("not in", "!=", "is not"):
        return Truth(when_false, when_true)
    return Truth(when_true, when_false)


def decide(machine: Machine, op: str, left: Value, right: Value) -> bool | None:
    """Return the result of a comparison that is known."""
    same = same_member(machine, left, right) if op in ("is", "is not", "==", "!=") else None
    if same is not None:
        return same if op in ("is", "==") else not same
    if isinstance(left, Ref) and isinstance(right, Ref) and op not in ("is", "is not"):
        return _decide_deep(machine, op, left, right)
    if op in ("in", "not in"):
        found = _decide_in(machine, left, right)
        return found if found is None or op == "in" else not found
    if isinstance(left, Const) and isinstance(right, Const):
        if op in ("is", "is not") and not (left.value is None or right.value is None):
            same = same_constant(left.value, right.value)
            if isinstance(left.value, bool) and isinstance(right.value, bool):
                return same if op == "is" else not same
            return None
        folded = fold_binary(op, left.value, right.value)
        return bool(folded.value) if folded is not None else None
    if op in ("is", "is not", "==", "!="):
        same_object = _same_object(machine, left, right)
        if same_object is not None:
            return same_object if op in ("is", "==") else not same_object
    return None


def _decide_deep(machine: Machine, op: str, left: Value, right: Value) -> bool | None:
    """Compare containers of constants."""
    one, two = python_value(machine, left), python_value(machine, right)
    if one is None or two is None:
        return None
    return compare_python(op, one.value, two.value)


def _decide_in(machine: Machine, left: Value, right: Value) -> bool | None:
    if isinstance(left, Const) and isinstance(right, Const):
        folded = fold_binary("in", left.value, right.value)
        return bool(folded.value) if folded is not None else None
    if isinstance(left, Const) and isinstance(left.value, str) and isinstance(right, Text):
        if any([isinstance(p, Const) and isinstance(p.value, str) and left.value in p.value for p in right.parts]):
            return True
        return None
    return contains(machine, right, left)


def _same_object(machine: Machine, left: Value, right: Value) -> bool | None:
    if isinstance(left, ClassValue) and isinstance(right, ClassValue):
        return left.info is right.info
    if isinstance(left, Symbol) and isinstance(right, Symbol):
        return True if left.qualname == right.qualname else None
    for one, other in ((left, right), (right, left)):
        if isinstance(one, Const) and one.value is None:
            if isinstance(other, (Text, ClassValue, FunctionValue, MethodValue, PathValue, Ref)):
                return False
            if isinstance(other, Symbol) and isinstance(
                machine.library.find(other.qualname), (ClassItem, FunctionItem)
            ):
                return False
            if isinstance(other, Unknown) and other.types and "None" not in other.types and not other.labels:
                return False
    return None


def comparison_facts(machine: Machine, op: str, left: Value, right: Value) -> tuple[Facts, Facts]:
    """Return what follows from the comparison being true and false, for the positive form of the operator."""
    if op in ("==", "!=", "is", "is not"):
        for one, other in ((left, right), (right, left)):
            if isinstance(one, Const) and one.value is None and isinstance(other, Truth) and other.types != ("bool",):
                # `pattern.match(text) is None`
                return other.when_false, other.when_true
            if isinstance(one, Const) and one.value is None and found_facts(other):
                return NO_FACTS, found_facts(other)
        alone = machine.allocate_new(ListObject("tuple", (right,), None))
        when_true, when_false = _character_facts(machine, left, right)
        proven = when_true | _equality_facts(machine, left, right) | seal_facts(machine, left, right)
        return proven, when_false | piece_facts(machine, left, alone)
    if op in ("in", "not in"):
        if isinstance(left, Const) and isinstance(left.value, str) and machine.labels_of(right):
            if isinstance(machine.object(right), (ListObject, DictObject)):
                return NO_FACTS, absent_facts(machine, left.value, right)
            kinds = (ABSENT + left.value,) if len(left.value) == 1 or left.value == ".." else ()
            return NO_FACTS, machine.facts_for(right, kinds)
        if isinstance(left, PathValue) and not left.labels:
            # `base in path.parents`: that one of them is fixed tells where the path lies
            told = [w for label in machine.labels_of(right) for w in machine.relations.witnesses.get(label.ident, ())]
            return frozenset([(ident, kind) for ident, kinds in told for kind in kinds]), NO_FACTS
        if isinstance(right, Const) and isinstance(right.value, str):
            # part of a fixed string: made of its characters
            return machine.facts_for(left, facts_from_charset(frozenset(right.value))), NO_FACTS
        if machine.is_ours(right):
            when_true, when_false = _character_facts(machine, left, right)
            proven = machine.facts_for(left, member_kinds(machine, left, right))
            return when_true | proven, when_false | piece_facts(machine, left, right)
        if machine.is_ours(left) and isinstance(machine.object(right), ListObject):
            return machine.witnessed(right), NO_FACTS  # `folder in path.parents`
    if op in ("<=", "<") and isinstance(machine.object(left), (ListObject, DictObject)):
        return subset_facts(machine, left, right), NO_FACTS
    if op in (">=", ">") and isinstance(machine.object(right), (ListObject, DictObject)):
        return subset_facts(machine, right, left), NO_FACTS
    return NO_FACTS, NO_FACTS


def _character_facts(machine: Machine, subject: Value, wanted: Value) -> tuple[Facts, Facts]:
    """`text[0] == "/"` and `text[1] not in ("/", "\\")`: what single characters tell of the address that begins so."""
    when_true: set[tuple[int, str]] = set()
    when_false: set[tuple[int, str]] = set()
    constants = [wanted] if isinstance(wanted, Const) else elements_of(machine, wanted) or []
    slashes = [isinstance(c, Const) and c.value == "/" for c in constants]
    for label in subject.labels:
        bases, position = machine.relations.characters.get(label.ident, ((), -1))
        if position == 0 and slashes and all(slashes):
            when_true.update([(base.ident, "redirect.rooted") for base in bases])
        elif position == 1 and any(slashes):
            when_false.update([(base.ident, "redirect.single") for base in bases])
    return frozenset(when_true), frozenset(when_false)


def _equality_facts(machine: Machine, left: Value, right: Value) -> Facts:
    left_labels, right_labels = machine.labels_of(left), machine.labels_of(right)
    for tested, constant in ((left, right), (right, left)):
        if isinstance(constant, Const) and constant.value == "" and tested.labels:
            return machine.emptied(tested)
    for subject, known in ((left, right), (right, left)):
        if machine.labels_of(subject) and machine.is_ours(known):
            alone = machine.make_list(nodes.Pass(1, 0, 1, 0), "tuple", [known])
            return machine.facts_for(subject, member_kinds(machine, subject, alone))
    # `basename(name) == name`: what the one is cleared of, the other is too
    facts: set[tuple[int, str]] = set()
    for one, other in ((left_labels, right_labels), (right_labels, left_labels)):
        for made in one:
            for label in other:
                if label.ident in made.ancestors and label.ident != made.ident:
                    facts.update([(label.ident, kind) for kind in made.cleared - label.cleared])
    return frozenset(facts)


__all__ = ["binary", "compare", "decide", "has_method", "unary"]
