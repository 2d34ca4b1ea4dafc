"""Joins: what a value is after one of two ways. Widening happens here and nowhere else, by the named limits.

>>> join_values(Const("a"), Const("b"))     # a Union of both
>>> join_values(Text(...tainted...), NONE)  # a Union: a later `is None` test takes it apart again
"""

from __future__ import annotations

from cuspid.analysis.limits import MAX_ITEMS, MAX_OPTIONS
from cuspid.analysis.taint import INHERITED, Label, Labels, common_facts, merge_labels
from cuspid.analysis.values import (
    NO_FACTS,
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    Encoded,
    Facts,
    FoundValue,
    FunctionValue,
    HeapObject,
    InstanceObject,
    ListObject,
    MethodValue,
    ModuleValue,
    PathValue,
    Ref,
    Symbol,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
    relabelled,
)
from cuspid.model.facts import Constant


def proven_labels(labels: Labels, proofs: Facts) -> Labels:
    """Write proofs into the labels that they are about, so that they outlive the branch."""
    if not labels or not proofs:
        return labels
    changed = False
    result: list[Label] = []
    for label in labels:
        kinds: set[str] = set()
        for ident, kind in proofs:
            if ident in label.kin or (kind in INHERITED and ident in label.ancestors):
                kinds.add(kind)
        if kinds and not kinds <= label.cleared:
            changed = True
            result.append(label.without(frozenset(kinds)))
        else:
            result.append(label)
    return tuple(result) if changed else labels


def proven_value(value: Value, proofs: Facts) -> Value:
    """Return the value with proofs written into its labels."""
    if not proofs or not value.labels:
        return value
    labels = proven_labels(value.labels, proofs)
    if labels is value.labels:
        return value
    if isinstance(value, Unknown):
        return relabelled(value, labels)
    if isinstance(value, Text):
        return Text(tuple([proven_value(part, proofs) for part in value.parts]), labels, value.is_bytes)
    if isinstance(value, PathValue):
        return PathValue(proven_value(value.text, proofs), value.types)
    if isinstance(value, Union):
        return Union(tuple([proven_value(option, proofs) for option in value.options]), labels)
    if isinstance(value, BoundValue):
        return BoundValue(proven_value(value.receiver, proofs), value.name, value.item, labels)
    return value


def same_constant(a: Constant, b: Constant) -> bool:
    """Say whether two constants are the same value of the same type."""
    return type(a) is type(b) and (a == b or (a != a and b != b))  # NaN is the same constant as itself


def _same_labels(a: Labels, b: Labels) -> bool:
    if a is b:
        return True
    if len(a) != len(b):
        return False
    return all([one is two or one.same_as(two) for one, two in zip(a, b, strict=True)])


def equal_values(a: Value, b: Value) -> bool:  # noqa: C901, PLR0911, PLR0912 - one case a class
    """Say whether two values are known to be the same; traces may differ."""
    if a is b:
        return True
    if isinstance(a, Const):
        return isinstance(b, Const) and same_constant(a.value, b.value)
    if isinstance(a, Ref):
        return isinstance(b, Ref) and a.address == b.address
    if isinstance(a, Encoded) or isinstance(b, Encoded):
        if not isinstance(a, Encoded) or not isinstance(b, Encoded) or a.codec != b.codec:
            return False
        return a.types == b.types and _same_labels(a.labels, b.labels) and equal_values(a.inner, b.inner)
    if isinstance(a, Unknown):
        return isinstance(b, Unknown) and a.types == b.types and _same_labels(a.labels, b.labels)
    if isinstance(a, Symbol):
        return isinstance(b, Symbol) and a.qualname == b.qualname
    if isinstance(a, Text):
        if not isinstance(b, Text) or len(a.parts) != len(b.parts) or not _same_labels(a.labels, b.labels):
            return False
        return all([equal_values(x, y) for x, y in zip(a.parts, b.parts, strict=True)])
    if isinstance(a, PathValue):
        return isinstance(b, PathValue) and a.types == b.types and equal_values(a.text, b.text)
    if isinstance(a, Truth):
        if not isinstance(b, Truth) or a.types != b.types or not _same_labels(a.labels, b.labels):
            return False
        return a.when_true == b.when_true and a.when_false == b.when_false
    if isinstance(a, FunctionValue):
        return isinstance(b, FunctionValue) and a.info is b.info and a.frame == b.frame
    if isinstance(a, ClassValue):
        return isinstance(b, ClassValue) and a.info is b.info
    if isinstance(a, ModuleValue):
        return isinstance(b, ModuleValue) and a.module is b.module
    if isinstance(a, MethodValue):
        return (
            isinstance(b, MethodValue) and equal_values(a.function, b.function) and equal_values(a.receiver, b.receiver)
        )
    if isinstance(a, BoundValue):
        return isinstance(b, BoundValue) and a.name == b.name and equal_values(a.receiver, b.receiver)
    if isinstance(a, Union):
        if not isinstance(b, Union) or len(a.options) != len(b.options):
            return False
        if found_facts(a) != found_facts(b):
            return False
        return all([equal_values(x, y) for x, y in zip(a.options, b.options, strict=True)])
    return False


def found_facts(value: Value) -> Facts:
    """Return what is proven where a value is something and not None."""
    return value.found if isinstance(value, FoundValue) else NO_FACTS


def _options(value: Value) -> tuple[Value, ...]:
    return value.options if isinstance(value, Union) else (value,)


def _absorbs(known: Value, other: Value) -> bool:
    """Say whether `other` adds nothing to `known`: an unknown value without labels beside another unknown one."""
    return (
        isinstance(known, Unknown)
        and isinstance(other, Unknown)
        and not known.types
        and not other.labels
        and not known.labels
    )


def join_values(a: Value, b: Value) -> Value:
    """Return what is known after either value."""
    if a is b or equal_values(a, b):
        return a
    if isinstance(a, Truth) and isinstance(b, Truth):
        types = a.types + tuple([t for t in b.types if t not in a.types])
        return Truth(
            common_facts(a.when_true, b.when_true),
            common_facts(a.when_false, b.when_false),
            merge_labels(a.labels, b.labels),
            types,
        )
    options = list(_options(a))
    for option in _options(b):
        for known in options:
            if equal_values(known, option) or _absorbs(known, option):
                break
        else:
            options.append(option)
    if len(options) == 1:
        return options[0]
    return union_of(options)


def union_of(options: list[Value]) -> Value:
    """Make one value of alternatives, widened to an unknown one where there are too many."""
    labels: Labels = ()
    for option in options:
        labels = merge_labels(labels, option.labels)
    if len(options) <= MAX_OPTIONS:
        return Union(tuple(options), labels)
    kept: list[Value] = []
    widened = False
    for option in options:
        if not isinstance(option, (Const, Unknown, Text, Truth)) and len(kept) < MAX_OPTIONS:
            kept.append(option)
        else:
            widened = True
    if widened or not kept:
        kept.append(Unknown(labels))
    return kept[0] if len(kept) == 1 else Union(tuple(kept), labels)


def join_optional(a: Value | None, b: Value | None) -> Value | None:
    """Join where None stands for nothing at all."""
    if a is None:
        return b
    if b is None:
        return a
    return join_values(a, b)


def join_many(values: list[Value]) -> Value | None:
    result: Value | None = None
    for value in values:
        result = join_optional(result, value)
    return result


def _join_lists(a: ListObject, b: ListObject, pa: Facts, pb: Facts, labels: Labels) -> ListObject:
    kind = a.kind if a.kind == b.kind else "list"
    if a.items is not None and b.items is not None and len(a.items) == len(b.items) <= MAX_ITEMS:
        items = [join_values(proven_value(x, pa), proven_value(y, pb)) for x, y in zip(a.items, b.items, strict=True)]
        names = a.names if a.names == b.names else ()
        if kind == a.kind and labels is a.labels and names == a.names and _are_identical(items, a.items):
            return a
        return ListObject(kind, tuple(items), None, labels, names)
    rest: Value | None = None
    ordered = _longer(_in_order(a, pa), _in_order(b, pb))
    for item in a.items or ():
        rest = join_optional(rest, proven_value(item, pa))
    for item in b.items or ():
        rest = join_optional(rest, proven_value(item, pb))
    if a.rest is not None:
        rest = join_optional(rest, proven_value(a.rest, pa))
    if b.rest is not None:
        rest = join_optional(rest, proven_value(b.rest, pb))
    joined = ListObject(kind, None, rest, labels)
    joined.filled = ordered
    joined.when_empty = _if_empty(a, b, pa, pb)
    return joined


def facts_if_empty(content: HeapObject | None) -> Facts | None:
    """Return what is proven where a container is empty; None where it surely is not."""
    if isinstance(content, ListObject):
        if content.items is None:
            return content.when_empty
        return None if content.items else NO_FACTS
    if isinstance(content, DictObject):
        return content.when_empty if content.entries.keys() <= content.unsure else None
    return NO_FACTS


def _if_empty(a: HeapObject, b: HeapObject, pa: Facts, pb: Facts) -> Facts | None:
    """Return what is proven where the join of two containers is empty: what the one proves that may be so."""
    first, second = facts_if_empty(a), facts_if_empty(b)
    if first is None:
        return None if second is None else second | pb
    return first | pa if second is None else common_facts(first | pa, second | pb)


def _in_order(content: ListObject, proofs: Facts) -> tuple[Value, ...] | None:
    values = content.items if content.items is not None else content.filled
    return None if values is None or len(values) > MAX_ITEMS else tuple([proven_value(v, proofs) for v in values])


def _longer(a: tuple[Value, ...] | None, b: tuple[Value, ...] | None) -> tuple[Value, ...] | None:
    """Return the elements in order where one list is the other without its last ones: `del parts[-1]` in one branch."""
    if a is None or b is None:
        return None
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    return longer if all([equal_values(x, y) for x, y in zip(longer, shorter, strict=False)]) else None


def _are_identical(values: list[Value], known: tuple[Value, ...]) -> bool:
    """Say whether these are the very values: then the object is kept, so that later joins see that it is the same."""
    return all([value is other for value, other in zip(values, known, strict=True)])


def _join_fields(a: dict[str, Value], b: dict[str, Value], pa: Facts, pb: Facts) -> dict[str, Value]:
    fields: dict[str, Value] = {}
    for name, value in a.items():
        other = b.get(name)
        own = proven_value(value, pa)
        fields[name] = own if other is None else join_values(own, proven_value(other, pb))
    for name, value in b.items():
        if name not in fields:
            fields[name] = proven_value(value, pb)
    return fields


def _proven(value: Value | None, proofs: Facts) -> Value | None:
    return None if value is None else proven_value(value, proofs)


def _join_dicts(a: DictObject, b: DictObject, pa: Facts, pb: Facts, labels: Labels) -> DictObject:
    entries: dict[Constant, Value] = {}
    for key, value in a.entries.items():
        other = b.entries.get(key)
        own = proven_value(value, pa)
        entries[key] = own if other is None else join_values(own, proven_value(other, pb))
    for key, value in b.entries.items():
        if key not in entries:
            entries[key] = proven_value(value, pb)
    key_rest = join_optional(_proven(a.key_rest, pa), _proven(b.key_rest, pb))
    rest = join_optional(_proven(a.rest, pa), _proven(b.rest, pb))
    factory = a.factory if a.factory is not None else b.factory
    unsure = a.unsure | b.unsure | (a.entries.keys() ^ b.entries.keys())
    empty = _if_empty(a, b, pa, pb)
    if (
        len(entries) == len(a.entries)
        and key_rest is a.key_rest
        and rest is a.rest
        and factory is a.factory
        and labels is a.labels
        and (unsure, empty) == (a.unsure, facts_if_empty(a))
        and _are_identical(list(entries.values()), tuple(a.entries.values()))
    ):
        return a
    joined = DictObject(entries, key_rest, rest, labels, factory, unsure)
    joined.when_empty = empty
    return joined


def _join_instances(a: InstanceObject, b: InstanceObject, pa: Facts, pb: Facts, labels: Labels) -> InstanceObject:
    states: dict[str, tuple[str, ...]] = {}
    for name, values in a.states.items():
        others = b.states.get(name, ())
        states[name] = values + tuple([v for v in others if v not in values])
    for name, values in b.states.items():
        if name not in states:
            states[name] = values
    made_by = a.made_by + tuple([m for m in b.made_by if m not in a.made_by])
    types = a.types + tuple([t for t in b.types if t not in a.types])
    info = a.info if a.info is not None else b.info
    fields = _join_fields(a.fields, b.fields, pa, pb)
    history = a.history + tuple([s for s in b.history if s not in a.history])
    rest = join_optional(a.rest, b.rest)
    if (
        len(fields) == len(a.fields)
        and len(history) == len(a.history)
        and len(made_by) == len(a.made_by)
        and len(types) == len(a.types)
        and info is a.info
        and rest is a.rest
        and labels is a.labels
        and states == a.states
        and _are_identical(list(fields.values()), tuple(a.fields.values()))
    ):
        return a
    return InstanceObject(info, types, fields, labels, states, made_by, rest, history)


def join_objects(a: HeapObject, b: HeapObject, pa: Facts, pb: Facts) -> HeapObject:
    """Join two versions of the object at one address; `pa` and `pb` are the proofs that hold on one side only."""
    labels = merge_labels(proven_labels(a.labels, pa), proven_labels(b.labels, pb))
    if isinstance(a, ListObject) and isinstance(b, ListObject):
        return _join_lists(a, b, pa, pb, labels)
    if isinstance(a, DictObject) and isinstance(b, DictObject):
        return _join_dicts(a, b, pa, pb, labels)
    if isinstance(a, InstanceObject) and isinstance(b, InstanceObject):
        return _join_instances(a, b, pa, pb, labels)
    return a


def _equal_optional(a: Value | None, b: Value | None) -> bool:
    if a is None or b is None:
        return a is b
    return equal_values(a, b)


def equal_objects(a: HeapObject, b: HeapObject) -> bool:
    """Say whether two versions of an object are the same, element by element."""
    if not _same_labels(a.labels, b.labels) or facts_if_empty(a) != facts_if_empty(b):
        return False
    if isinstance(a, ListObject) and isinstance(b, ListObject):
        if (a.items is None) is not (b.items is None) or len(a.items or ()) != len(b.items or ()):
            return False
        same = all([equal_values(x, y) for x, y in zip(a.items or (), b.items or (), strict=True)])
        if (
            a.found != b.found
            or (a.filled is None) is not (b.filled is None)
            or len(a.filled or ()) != len(b.filled or ())
        ):
            return False
        same = same and all([equal_values(x, y) for x, y in zip(a.filled or (), b.filled or (), strict=True)])
        return same and _equal_optional(a.rest, b.rest)
    if isinstance(a, DictObject) and isinstance(b, DictObject):
        if a.entries.keys() != b.entries.keys() or a.unsure != b.unsure or not _equal_optional(a.rest, b.rest):
            return False
        return all([equal_values(v, b.entries[k]) for k, v in a.entries.items()])
    if isinstance(a, InstanceObject) and isinstance(b, InstanceObject):
        if a.fields.keys() != b.fields.keys() or a.states != b.states:
            return False
        return all([equal_values(v, b.fields[k]) for k, v in a.fields.items()])
    return False
