"""Strings with structure: making, joining, formatting and taking apart.

A `Text` keeps known and unknown parts in order, so that a sink can ask where the untrusted part stands.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.enums import members_of
from cuspid.analysis.folding import FOLDING_ERRORS, fold_format, text_of
from cuspid.analysis.limits import MAX_CONSTANT, MAX_TEXT_PARTS
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.taint import Labels, guesses, merge_labels, put_together
from cuspid.analysis.values import (
    ClassValue,
    Const,
    DictObject,
    InstanceObject,
    ListObject,
    PathValue,
    Ref,
    Text,
    Union,
    Unknown,
    Value,
)
from cuspid.syntax import nodes

WRITTEN_OUT: Final = frozenset(("log", "header", "absent:\n", "absent:\r"))
"""What repr(), and so a container's text, is harmless for: line ends are escaped."""
HARMLESS_TYPES: Final = frozenset(
    ("int", "float", "bool", "complex", "None", "uuid.UUID", "datetime.datetime", "datetime.date", "decimal.Decimal")
)
"""Types whose text cannot carry an attack."""


def parts_for(machine: Machine, value: Value) -> list[Value]:
    """Return the parts that a value contributes to a string."""
    if isinstance(value, Const):
        if isinstance(value.value, (str, bytes)):
            return [value]
        text = text_of(value.value)
        return [Unknown((), ("str",))] if text is None else [Const(text)]
    if isinstance(value, Text):
        return list(value.parts)
    if isinstance(value, Unknown):
        return [value]
    if isinstance(value, PathValue):
        return parts_for(machine, value.text)
    if isinstance(value, Union) and not value.labels:
        return [Unknown(machine.labels_of(value), ("str",))]
    if isinstance(value, Union):
        # `f" WHERE {test}" if test else ""`: of several forms the one that holds data from outside keeps its structure
        labelled = [option for option in value.options if option.labels or not isinstance(option, Const)]
        if len(labelled) == 1 and isinstance(labelled[0], Text):
            return list(labelled[0].parts)
    content = machine.object(value)
    if isinstance(content, InstanceObject) and content.info is not None:
        written = _written(machine, value, content)
        if written is not None:
            return parts_for(machine, written)
    if isinstance(content, (ListObject, DictObject)):
        return [Unknown(tuple([label.without(WRITTEN_OUT) for label in machine.labels_of(value)]), ("str",))]
    return [Unknown(machine.labels_of(value), types_of(value))]


def _written(machine: Machine, value: Value, content: InstanceObject) -> Value | None:
    """What `str()` of an object of the project gives, where its class says so."""
    record = machine.classes.get(content.info) if content.info is not None else None
    if "args" in content.fields and (
        record is None
        or not any(["__str__" in machine.classes[i].namespace for i in record.order if i in machine.classes])
    ):
        return content.fields["args"]
    for info in record.order if record is not None else []:
        known = machine.classes.get(info)
        if known is not None and ("__str__" in known.namespace or "__repr__" in known.namespace):
            name = "__str__" if "__str__" in known.namespace else "__repr__"
            result = machine.call(machine.attribute(value, name, info.node), Arguments([]), info.node)
            return None if isinstance(machine.object(result), InstanceObject) else result
    return None


def make_text(parts: list[Value], is_bytes: bool = False) -> Value:
    """Make one value of parts: a constant where all are, neighbours of known text put together."""
    merged: list[Value] = []
    labels: Labels = ()
    labelled = 0
    for part in parts:
        labels = merge_labels(labels, part.labels)
        labelled += 1 if part.labels else 0
        if isinstance(part, Const) and merged:
            last = merged[-1]
            if isinstance(last, Const):
                both = _concatenate(last.value, part.value)
                if both is not None:
                    merged[-1] = both
                    continue
        if isinstance(part, Const) and not part.value:
            continue
        merged.append(part)
    if labelled > 1:
        labels = put_together(labels)
    if not merged:
        return Const(b"" if is_bytes else "")
    if len(merged) == 1 and isinstance(merged[0], Const):
        return merged[0]
    if len(merged) > MAX_TEXT_PARTS:
        return Unknown(labels, ("bytes",) if is_bytes else ("str",))
    if len(merged) == 1:
        only = merged[0]
        if isinstance(only, Unknown):
            return only if only.types else Unknown(only.labels, ("bytes",) if is_bytes else ("str",))
        return only
    return Text(tuple(merged), labels, is_bytes)


def _concatenate(left: object, right: object) -> Const | None:
    if isinstance(left, str) and isinstance(right, str) and len(left) + len(right) <= MAX_CONSTANT:
        return Const(left + right)
    if isinstance(left, bytes) and isinstance(right, bytes) and len(left) + len(right) <= MAX_CONSTANT:
        return Const(left + right)
    return None


def is_stringy(value: Value) -> bool:
    """Say whether the value surely is a string or bytes."""
    if isinstance(value, Text):
        return True
    if isinstance(value, Const):
        return isinstance(value.value, (str, bytes))
    return isinstance(value, Unknown) and bool(value.types) and all([t in ("str", "bytes") for t in value.types])


def concatenate(machine: Machine, left: Value, right: Value) -> Value:
    """`left + right` where at least one is a string; unions are multiplied out while they are small."""
    lefts = options_of(left)
    rights = options_of(right)
    if len(lefts) * len(rights) > 8:
        return Unknown(merge_labels(machine.labels_of(left), machine.labels_of(right)), ("str",))
    results: list[Value] = []
    for a in lefts:
        for b in rights:
            is_bytes = "bytes" in types_of(a) or "bytes" in types_of(b)
            results.append(make_text(parts_for(machine, a) + parts_for(machine, b), is_bytes))
    return join_list(results)


def formatted(machine: Machine, value: Value, conversion: str, spec: Value | None) -> list[Value]:
    """The parts of `{value!conversion:spec}`."""
    if isinstance(value, Union) and len(value.options) > 1 and conversion not in ("r", "a") and spec is None:
        return parts_for(machine, value)
    if isinstance(value, Const):
        known = spec.value if isinstance(spec, Const) else ""
        if isinstance(known, str) and (spec is None or isinstance(spec, Const)):
            text = fold_format(value.value, conversion, known)
            return [Unknown((), ("str",))] if text is None else [Const(text)]
    parts = parts_for(machine, value)
    if conversion in ("r", "a"):
        labels: Labels = ()
        for part in parts:
            labels = merge_labels(labels, part.labels)
        return [Const("'"), Unknown(tuple([label.without(WRITTEN_OUT) for label in labels]), ("str",)), Const("'")]
    if isinstance(spec, Const) and isinstance(spec.value, str) and re.search(r"[dxXobeEfFgGn%]$", spec.value):
        return [Unknown(guesses(machine.labels_of(value)), ("int",))]
    return parts


_PERCENT: Final = re.compile(
    r"%(?:\((?P<key>[^)]*)\))?(?P<flags>[#0\- +]*)(?P<width>\*|\d+)?(?:\.(?P<precision>\*|\d+))?"
    r"[hlL]?(?P<type>[a-zA-Z%])"
)


def percent_format(machine: Machine, template: str, right: Value) -> Value | None:
    """`template % right`; None if the template does not fit."""
    content = machine.object(right)
    positional = [right]  # `"%s" % mapping` writes it out whole
    mapping = content if isinstance(content, DictObject) else None
    if isinstance(content, ListObject) and content.kind == "tuple":
        if content.items is None:
            return None
        positional = list(content.items)
    parts: list[Value] = []
    position = 0
    index = 0
    for match in _PERCENT.finditer(template):
        parts.append(Const(template[position : match.start()]))
        position = match.end()
        kind = match.group("type")
        if kind == "%":
            parts.append(Const("%"))
            continue
        key = match.group("key")
        value: Value
        if key is not None:
            value = Unknown(machine.labels_of(right)) if mapping is None else _entry(mapping, key)
        elif index < len(positional):
            value = positional[index]
            index += 1
        else:
            value = Unknown(machine.labels_of(right), ("str",))
        width, precision = match.group("width") or "", match.group("precision")
        directive = match.group("flags") + width + (f".{precision}" if precision else "") + kind
        parts += _percent_part(machine, value, kind, directive)
    parts.append(Const(template[position:]))
    return make_text(parts)


def _percent_part(machine: Machine, value: Value, kind: str, directive: str) -> list[Value]:
    if kind in "diouxXeEfFgGc":
        if (
            isinstance(value, Const)
            and isinstance(value.value, (int, float))
            and len(directive) < 8
            and "*" not in directive
        ):
            try:
                return [Const(f"%{directive}" % value.value)]
            except FOLDING_ERRORS:
                return [Unknown((), ("int",))]
        return [Unknown(guesses(machine.labels_of(value)), ("int",))]
    if isinstance(value, Const) and len(directive) < 6 and "*" not in directive:
        try:
            return [Const(f"%{directive}" % (value.value,))]
        except FOLDING_ERRORS:
            return [Unknown((), ("str",))]
    return formatted(machine, value, "r" if kind in "ra" else "", None)


def _entry(mapping: DictObject, key: str) -> Value:
    value = mapping.entries.get(key)
    if value is not None:
        return value
    return mapping.rest if mapping.rest is not None else Unknown(mapping.labels, ("str",))


_FIELD: Final = re.compile(
    r"\{\{|\}\}|\{(?P<name>[^{}!:]*)(?:!(?P<conversion>[rsa]))?(?::(?P<spec>(?:[^{}]|\{[^{}]*\})*))?\}"
)


def brace_format(
    machine: Machine,
    template: str,
    positional: list[Value],
    named: dict[str, Value],
    rest: Value | None,
    node: nodes.Node,
) -> Value:
    """`template.format(…)`: fields by position and by name, with attribute and index access."""
    parts: list[Value] = []
    position = 0
    automatic = 0
    for match in _FIELD.finditer(template):
        parts.append(Const(template[position : match.start()]))
        position = match.end()
        token = match.group(0)
        if token in ("{{", "}}"):
            parts.append(Const(token[0]))
            continue
        name = match.group("name")
        head = re.split(r"[.\[]", name, maxsplit=1)[0]
        if not head:
            head = str(automatic)
            automatic += 1
        value: Value
        if head.isdigit():
            index = int(head) if len(head) < 4 else len(positional)
            value = (
                positional[index] if index < len(positional) else (rest if rest is not None else Unknown((), ("str",)))
            )
        else:
            value = named.get(head, rest if rest is not None else Unknown((), ("str",)))
        for access in re.findall(r"\.(\w+)|\[([^\]]*)\]", name):
            key = Const(int(access[1]) if access[1].isdigit() and len(access[1]) < 6 else access[1])
            value = machine.attribute(value, access[0], node) if access[0] else machine.item(value, key, node)
        spec = match.group("spec")
        parts += formatted(
            machine, value, match.group("conversion") or "", Const(spec) if spec and "{" not in spec else None
        )
    parts.append(Const(template[position:]))
    return make_text(parts)


def known_prefix(value: Value) -> str:
    """Return the known text that the value starts with."""
    if isinstance(value, Const) and isinstance(value.value, (str, bytes)):
        return _plain(value.value)
    if isinstance(value, Text) and isinstance(value.parts[0], Const):
        first = value.parts[0].value
        return _plain(first) if isinstance(first, (str, bytes)) else ""
    return ""


def _plain(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode("latin-1")


def skeleton(value: Value) -> str | None:
    """Return the text with `\\0` for each unknown part; None if it is not known to be a string."""
    if isinstance(value, Const):
        return _plain(value.value) if isinstance(value.value, (str, bytes)) else None
    if isinstance(value, Text):
        return "".join([known_prefix(part) if isinstance(part, Const) else "\0" for part in value.parts])
    return None


def join_strings(machine: Machine, separator: Value, items: list[Value]) -> Value:
    """`separator.join(items)` for known items."""
    parts: list[Value] = []
    for number, item in enumerate(items):
        if number:
            parts += parts_for(machine, separator)
        parts += parts_for(machine, item)
    return make_text(parts, "bytes" in types_of(separator))


def is_embedded(value: Value) -> bool:
    """Say whether the value is text with known parts around what is not known."""
    for option in options_of(value):
        text = option.text if isinstance(option, PathValue) else option
        if isinstance(text, Text) and any(
            [isinstance(part, Const) and known_prefix(part).strip() for part in text.parts]
        ):
            return True
    return False


def elements_of(machine: Machine, value: Value) -> list[Value] | None:
    """Return the elements of a container or string whose elements are all known in order."""
    if isinstance(value, Ref):
        content = machine.object(value)
        if isinstance(content, ListObject) and content.items is not None:
            return list(content.items)
        if isinstance(content, DictObject) and content.rest is None and content.key_rest is None:
            if content.unsure:
                return None
            return [Const(key) for key in content.entries]
        if isinstance(content, InstanceObject) and content.info is not None:
            record = machine.classes.get(content.info)
            if record is not None and "typing.NamedTuple" in record.library_bases:
                return list(content.fields.values())
        return None
    if isinstance(value, ClassValue):
        return members_of(machine, value)
    if isinstance(value, Const) and isinstance(value.value, str):
        return [Const(c) for c in value.value]
    if isinstance(value, Const) and isinstance(value.value, bytes):
        return [Const(c) for c in value.value]
    return None
