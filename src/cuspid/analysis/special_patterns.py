"""Transfer functions of `re` and `string.Template`: what a match proves, what a substitution makes."""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.charsets import facts_from_charset, prefix_kinds
from cuspid.analysis.containers import dict_entry
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.patterns import (
    fixes_host,
    group_charset,
    group_names,
    is_anchored,
    is_simple,
    known_start,
    negated_class,
    pattern_charset,
)
from cuspid.analysis.special_tools import Special, argument
from cuspid.analysis.taint import Label, Labels, merge_labels
from cuspid.analysis.texts import make_text, parts_for
from cuspid.analysis.values import (
    Const,
    DictObject,
    InstanceObject,
    Truth,
    Unknown,
    Value,
)
from cuspid.model.facts import Constant
from cuspid.syntax import nodes

# --- re


def _pattern_of(machine: Machine, value: Value | None) -> str | None:
    """Return a pattern's text: of a constant, or of what `re.compile` made."""
    if isinstance(value, Const):
        if isinstance(value.value, bytes):
            return value.value.decode("latin-1")
        return value.value if isinstance(value.value, str) else None
    content = machine.object(value) if value is not None else None
    if isinstance(content, InstanceObject):
        return _pattern_of(machine, content.fields.get("pattern"))
    return None


def _compile(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    pattern = argument(arguments, 0, "pattern")
    if pattern is None:
        return None
    flags = argument(arguments, 1, "flags")
    if flags is not None:
        # flags may change what anchors mean: only a full match is believed
        pattern = (
            Const(f"(?m){pattern.value}") if isinstance(pattern, Const) and isinstance(pattern.value, str) else pattern
        )
    return machine.allocate(node, InstanceObject(None, ("re.Pattern",), {"pattern": pattern}))


def _matcher(method: str) -> Special:
    def match(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        pattern = _pattern_of(machine, receiver if receiver is not None else argument(arguments, 0, "pattern"))
        subject = argument(arguments, 0 if receiver is not None else 1, "string")
        if subject is None:
            return None
        labels = machine.derived(machine.labels_of(subject), False)
        if pattern is None:
            return Truth(labels=labels, types=("re.Match",))
        _remember(machine, pattern, labels)
        flagged = "flags" in arguments.named or len(arguments.positional) > (1 if receiver is not None else 2)
        charset = None if flagged and method != "fullmatch" else pattern_charset(pattern, method == "fullmatch")
        start: frozenset[str] = frozenset()
        if method != "search" or is_anchored(pattern):
            start = frozenset() if flagged else _start_kinds(pattern, method == "fullmatch")
        else:
            charset = None
        if charset is None and start:
            return Truth(machine.facts_for(subject, tuple(sorted(start))), labels=labels, types=("re.Match",))
        if charset is None:
            # an unanchored search for forbidden characters proves their absence when it fails
            absent = _searched_class(pattern) if method == "search" else None
            facts = machine.facts_for(subject, facts_from_charset(absent)) if absent else frozenset()
            return Truth(when_false=facts, labels=labels, types=("re.Match",))
        proven = (*facts_from_charset(charset), *sorted(start))
        cleared = tuple([label.without(frozenset(proven)) for label in labels])
        return Truth(machine.facts_for(subject, proven), labels=cleared, types=("re.Match",))

    return match


def _start_kinds(pattern: str, whole: bool) -> frozenset[str]:
    """Return what a match from the start proves: what the known text there does, and that a host is fixed."""
    text, following = known_start(pattern)
    kinds = prefix_kinds(text, True) if text else set()
    if text == "/" and following and not following & {"/", "\\"}:
        kinds.update(("redirect", "redirect.single"))
    if fixes_host(pattern, whole):
        kinds.update(("url", "redirect"))
    return frozenset(kinds)


def _searched_class(pattern: str) -> frozenset[str] | None:
    """For a search for `[^allowed]`, return the allowed characters: what is left when nothing is found."""
    allowed = negated_class(pattern)
    return allowed or None


def _sub(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    shift = 0 if receiver is not None else 1
    pattern = _pattern_of(machine, receiver if receiver is not None else argument(arguments, 0, "pattern"))
    replacement = argument(arguments, shift, "repl")
    subject = argument(arguments, shift + 1, "string")
    if subject is None or replacement is None:
        return None
    if pattern is not None and isinstance(subject, Const) and isinstance(replacement, Const):
        return _sub_constant(pattern, replacement, subject)
    labels = machine.derived(machine.labels_of(subject), False)
    partial = len(arguments.positional) > shift + 2 or "count" in arguments.named
    left = negated_class(pattern) if pattern is not None and not partial else None
    if left is not None and isinstance(replacement, Const) and isinstance(replacement.value, str):
        charset = left | frozenset(replacement.value)
        labels = tuple([label.without(frozenset(facts_from_charset(charset))) for label in labels])
    return Unknown(merge_labels(labels, machine.labels_of(replacement)), ("str",))


def _sub_constant(pattern: str, replacement: Const, subject: Const) -> Value:
    text, new = subject.value, replacement.value
    if not isinstance(text, str) or not isinstance(new, str) or len(text) > 200 or not is_simple(pattern):
        return Unknown((), ("str",))  # a pattern of the scanned program's is never given the chance to run long
    try:
        return Const(re.sub(pattern, new, text))
    except (re.error, IndexError, OverflowError):
        return Unknown((), ("str",))


# --- string.Template


def _template(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    template = argument(arguments, 0, "template")
    if template is None:
        return None
    return machine.allocate(node, InstanceObject(None, ("string.Template",), {"template": template}))


_PLACEHOLDER: Final = re.compile(r"\$(?:\$|\{(\w+)\}|(\w+))")


def _substitute(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    content = machine.object(receiver) if receiver is not None else None
    template = content.fields.get("template") if isinstance(content, InstanceObject) else None
    if not isinstance(template, Const) or not isinstance(template.value, str):
        labels = merge_labels(
            machine.labels_of(receiver) if receiver is not None else (), machine.arguments_labels(arguments)
        )
        return Unknown(labels, ("str",))
    mapping = machine.object(arguments.positional[0]) if arguments.positional else None
    rest = Unknown(machine.arguments_labels(arguments), ("str",))
    parts: list[Value] = []
    position = 0
    for match in _PLACEHOLDER.finditer(template.value):
        parts.append(Const(template.value[position : match.start()]))
        position = match.end()
        name = match.group(1) or match.group(2)
        if name is None:
            parts.append(Const("$"))
        elif name in arguments.named:
            parts += parts_for(machine, arguments.named[name])
        else:
            found = dict_entry(mapping, Const(name), None) if isinstance(mapping, DictObject) else rest
            parts += parts_for(machine, found)
    parts.append(Const(template.value[position:]))
    return make_text(parts)


def _remember(machine: Machine, pattern: str, labels: Labels) -> None:
    """Note which pattern a match object's text was matched by, for the groups that are asked for later."""
    for label in labels:
        machine.relations.matched[label.ident] = pattern


def _group(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`match.group(n)`: what that group of the pattern can hold."""
    if receiver is None or len(arguments.positional) > 1 or arguments.named:
        return None
    key = arguments.positional[0] if arguments.positional else Const(0)
    return _of_group(machine, receiver, key)


def _of_group(machine: Machine, match: Value, key: Value) -> Value | None:
    made: list[Label] = []
    for label in machine.labels_of(match):
        pattern = machine.relations.matched.get(label.ident)
        charset = group_charset(pattern, key.value) if pattern is not None and isinstance(key, Const) else None
        if charset is None:
            return None
        own = label.derived(machine.made(), False)
        made.append(own.without(label.cleared | frozenset(facts_from_charset(charset))))
    return Unknown(tuple(made), ("str",)) if made else None


def _group_dict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`match.groupdict()`: every named group by itself."""
    labels = machine.labels_of(receiver) if receiver is not None else ()
    pattern = machine.relations.matched.get(labels[0].ident) if labels else None
    if pattern is None or receiver is None or arguments.positional:
        return None
    entries: dict[Constant, Value] = {}
    for name in group_names(pattern):
        held = _of_group(machine, receiver, Const(name))
        entries[name] = Unknown(machine.derived(labels, False), ("str",)) if held is None else held
    return machine.allocate(node, DictObject(entries, None, None))


PATTERN_SPECIALS: Final[dict[str, Special]] = {
    "re.Match.group": _group,
    "re.Match.__getitem__": _group,
    "re.Match.groupdict": _group_dict,
    "re.compile": _compile,
    "re.match": _matcher("match"),
    "re.fullmatch": _matcher("fullmatch"),
    "re.search": _matcher("search"),
    "re.Pattern.match": _matcher("match"),
    "re.Pattern.fullmatch": _matcher("fullmatch"),
    "re.Pattern.search": _matcher("search"),
    "re.sub": _sub,
    "re.Pattern.sub": _sub,
    "string.Template": _template,
    "string.Template.substitute": _substitute,
    "string.Template.safe_substitute": _substitute,
}
