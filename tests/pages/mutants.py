"""Rules with one thing wrong: each must change what the rule says about its own page.

Works on the frozen declarations alone and knows no single rule. What is changed:

- a part of a check is left out: the check itself, one condition, one later call, one name, one state, one constant;
- a check is widened: a trait dropped where names remain (and the reverse), a pattern that matches any text,
  any item instead of one position, `Not` taken away;
- a flow's sources, its weaker sources, or the names that an assignment stands beside, are emptied.

Severities, confidences of a whole check and messages are not changed: any example at all would notice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from cuspid.model.check import CallCheck, Check, FlowCheck, Follow
from cuspid.model.facts import Falsy, Item, Matches, Not
from cuspid.model.rule import Rule

OPTIONAL = frozenset({"when", "unless", "unless_followed"})
"""Tuples that may also become empty; an emptied one of another name would only disable the check."""
WHOLE = frozenset({"sources", "weaker", "beside"})
"""Tuples that are taken away as a whole: their members are alternatives that every page would have to repeat."""


def mutants(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """Yield each mutant with a sentence that says what was changed; no two are equal, and none equals the rule."""
    seen = {rule.checks}
    for description, checks in (*_with_one_check_changed(rule.checks), *_with_one_follow_changed(rule.checks)):
        if checks not in seen:
            seen.add(checks)
            yield description, replace(rule, checks=checks)


def _with_one_check_changed(checks: tuple[Check, ...]) -> Iterator[tuple[str, tuple[Check, ...]]]:
    for position, check in enumerate(checks):
        before, after = checks[:position], checks[position + 1 :]
        yield f"checks[{position}] dropped", (*before, *after)
        for path, variant in _variants(check):
            yield f"checks[{position}]{path}", (*before, variant, *after)


def _with_one_follow_changed(checks: tuple[Check, ...]) -> Iterator[tuple[str, tuple[Check, ...]]]:
    """A later call that several checks follow is one declaration: it is changed in all of them at once."""
    follows = dict.fromkeys(follow for check in checks if isinstance(check, CallCheck) for follow in check.follow)
    for position, follow in enumerate(follows):
        yield f"follow {position} ({follow.trait}) dropped", _with_follow(checks, follow, ())
        for path, variant in _variants(follow):
            yield f"follow {position} ({follow.trait}){path}", _with_follow(checks, follow, (variant,))


def _with_follow(checks: tuple[Check, ...], old: Follow, new: tuple[Follow, ...]) -> tuple[Check, ...]:
    return tuple(
        replace(check, follow=tuple(kept for each in check.follow for kept in (new if each == old else (each,))))
        if isinstance(check, CallCheck)
        else check
        for check in checks
    )


def _variants(node: Any) -> Iterator[tuple[str, Any]]:
    """Yield a frozen declaration with one change, and where the change is."""
    for path, changes in _own_changes(node):
        yield path, replace(node, **changes)
    for field in fields(node):
        value = getattr(node, field.name)
        if field.name == "follow":
            continue
        if isinstance(value, tuple):
            for path, variant in _tuple_variants(field.name, value):
                yield f".{field.name}{path}", replace(node, **{field.name: variant})
        elif isinstance(value, Not):
            yield f".{field.name}: not inverted", replace(node, **{field.name: value.condition})
        if is_dataclass(value) and not isinstance(value, type):
            for path, variant in _variants(value):
                yield f".{field.name}{path}", replace(node, **{field.name: variant})


def _tuple_variants(name: str, value: tuple[Any, ...]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if name in WHOLE:
        yield " emptied", ()
        return
    for position, item in enumerate(value):
        before, after = value[:position], value[position + 1 :]
        if len(value) > 1 or name in OPTIONAL:
            shown = item if isinstance(item, str | bytes | int | float | None) else type(item).__name__
            yield f"[{position}] dropped ({shown!r})", (*before, *after)
        if is_dataclass(item) and not isinstance(item, type):
            for path, variant in _variants(item):
                yield f"[{position}]{path}", (*before, variant, *after)


def _own_changes(node: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the changes that depend on what a declaration means."""
    trait, names = getattr(node, "trait", ""), getattr(node, "names", ())
    if trait and names:
        yield ".trait dropped", {"trait": ""}
        yield ".names dropped", {"names": ()}
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
    elif not isinstance(node, FlowCheck) and getattr(node, "value", None) is not None:
        yield ".value dropped", {"value": None}
