"""Rules with one thing wrong: each must change what the rule says about its own page.

Works on the frozen declarations alone and knows no single rule. What is changed:

- a part is left out: a check, one condition, one later call, one name, one state, one constant;
- a part is widened: a trait dropped where names remain (and the reverse), a pattern that matches any text,
  any item instead of one position, `Not` taken away, an audit check reported to everybody;
- a flow's sources, its weaker or faint sources, or the names that an assignment stands beside, are emptied.

Severities, confidences of a whole check and messages are not changed: any example at all would notice.

Invariant: a declaration that a rule writes once and uses in several checks (one object) is changed once, everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from cuspid.model.check import Follow
from cuspid.model.facts import Falsy, Item, Matches, Not
from cuspid.model.rule import Rule

OPTIONAL = frozenset({"when", "unless", "unless_followed"})
"""Tuples that may also become empty; an emptied one of another name would only disable the check."""
WHOLE = frozenset({"sources", "weaker", "faint", "beside"})
"""Tuples that are taken away as a whole: their members are alternatives that every page would have to repeat."""
SHARED = frozenset({"checks", "follow"})
"""Tuples whose items are left out wherever they stand, not in one tuple alone."""


def mutants(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """Yield each mutant with a sentence that says what was changed; no two are equal, and none equals the rule."""
    seen = {rule.checks}
    for path, node in _declarations(rule.checks):
        for change, variant in (*_left_out(path, node), *_changed(node)):
            checks = tuple(c for check in rule.checks for c in _substitute(check, node, variant))
            if checks not in seen:
                seen.add(checks)
                yield f"{path}{change}", replace(rule, checks=checks)


def _is_declaration(value: object) -> bool:
    return is_dataclass(value) and not isinstance(value, type)


def _declarations(checks: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    """Yield every declaration within the checks once, by identity, with the path to where it first stands."""
    seen: set[int] = set()
    pending = [(f"checks[{position}]", check) for position, check in enumerate(checks)]
    while pending:
        path, node = pending.pop(0)
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield path, node
        inner: list[tuple[str, Any]] = []
        for field in fields(node):
            value = getattr(node, field.name)
            if isinstance(value, tuple):
                items = [(f"{path}.{field.name}[{position}]", item) for position, item in enumerate(value)]
                inner += [(place, item) for place, item in items if _is_declaration(item)]
            elif _is_declaration(value):
                inner.append((f"{path}.{field.name}", value))
        pending = inner + pending


def _substitute(node: Any, old: Any, new: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the declaration with `old` replaced by the one declaration of `new`, or left out if `new` is empty."""
    if node is old:
        return new
    changes: dict[str, Any] = {}
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, tuple):
            after = tuple(
                v for item in value for v in (_substitute(item, old, new) if _is_declaration(item) else (item,))
            )
            if len(after) != len(value) or any(a is not b for a, b in zip(after, value, strict=True)):
                changes[field.name] = after
        elif _is_declaration(value):
            (inner,) = _substitute(value, old, new)
            if inner is not value:
                changes[field.name] = inner
    return (replace(node, **changes) if changes else node,)


def _left_out(path: str, node: Any) -> Iterator[tuple[str, tuple[Any, ...]]]:
    holder = path.rpartition(".")[2].partition("[")[0]
    if holder in SHARED:
        yield f" dropped ({type(node).__name__})", ()


def _changed(node: Any) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield the declaration with one change of its own, its inner declarations as they are."""
    for change, values in (*_changes_of_meaning(node), *_changes_of_tuples(node)):
        yield change, (replace(node, **values),)
    if isinstance(node, Not):
        yield " not inverted", (node.condition,)


def _changes_of_tuples(node: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for field in fields(node):
        value = getattr(node, field.name)
        if not isinstance(value, tuple) or field.name in SHARED:
            continue
        if field.name in WHOLE:
            yield f".{field.name} emptied", {field.name: ()}
        elif len(value) > 1 or field.name in OPTIONAL:
            for position, item in enumerate(value):
                shown = type(item).__name__ if _is_declaration(item) else repr(item)
                rest = (*value[:position], *value[position + 1 :])
                yield f".{field.name}[{position}] dropped ({shown})", {field.name: rest}


def _changes_of_meaning(node: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the changes that depend on what a declaration means."""
    if getattr(node, "trait", "") and getattr(node, "names", ()):
        yield ".trait dropped", {"trait": ""}
        yield ".names dropped", {"names": ()}
    for switch in ("audit", "once", "anywhere", "in_production"):
        if getattr(node, switch, False):
            yield f".{switch} off", {switch: False}
    if isinstance(node, Follow):
        if node.confidence is not None:
            yield ".confidence dropped", {"confidence": None}
        if node.note:
            yield ".note dropped", {"note": ""}
    elif isinstance(node, Falsy) and node.none:
        yield ".none dropped", {"none": False}
    elif isinstance(node, Item) and node.index is not None:
        yield ".index dropped", {"index": None}
    elif isinstance(node, Matches) and node.pattern:
        yield ".pattern matches any text", {"pattern": ""}
    elif getattr(node, "value", None) is not None:
        yield ".value dropped", {"value": None}
