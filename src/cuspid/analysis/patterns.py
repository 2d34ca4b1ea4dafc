"""What a regular expression says of the strings that it matches: the characters that can occur.

>>> sorted(pattern_charset("[a-c]+", whole=True))
['a', 'b', 'c']

The pattern comes from scanned code: it is parsed by `re`'s own parser, which builds a tree and runs nothing, and its
length is bounded.
"""

from __future__ import annotations

import importlib
import re
import warnings
from typing import Any, Final

from cuspid.analysis.charsets import DIGITS, PRINTABLE, SPACE, WORD

# the parser of `re` is private, but its trees have been stable for decades
_parser: Any = importlib.import_module("re._parser")

MAX_PATTERN: Final = 2_000
"""Characters of a pattern that is looked into: longer ones are generated tables."""

_CATEGORIES: Final[dict[str, frozenset[str]]] = {
    "CATEGORY_DIGIT": DIGITS,
    "CATEGORY_NOT_DIGIT": PRINTABLE - DIGITS,
    "CATEGORY_SPACE": SPACE,
    "CATEGORY_NOT_SPACE": PRINTABLE - SPACE,
    "CATEGORY_WORD": WORD,
    "CATEGORY_NOT_WORD": PRINTABLE - WORD,
}


class _Open(Exception):  # noqa: N818 - a signal, not an error
    """The pattern may match characters that cannot be told."""


def _parse(pattern: str) -> Any:
    if len(pattern) > MAX_PATTERN:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError, ValueError):
        return None


def pattern_charset(pattern: str, whole: bool) -> frozenset[str] | None:
    """Return the characters that a string matched by `pattern` can consist of; None if any can occur.

    `whole` is true for `fullmatch`; otherwise the pattern itself must be anchored at both ends (its start too, if it is
    searched for).
    """
    tree = _parse(pattern)
    if tree is None:
        return None
    items = list(tree)
    if not whole and tree.state.flags & re.MULTILINE and str(items[-1][1] if items else "") == "AT_END":
        return None  # `$` ends a line there, not the text
    if not whole:
        if not items or str(items[-1][0]) != "AT" or str(items[-1][1]) not in ("AT_END", "AT_END_STRING"):
            return None
    try:
        return frozenset(_charset(items))
    except (_Open, RecursionError):
        return None


def is_simple(pattern: str) -> bool:
    """Say whether a pattern of the scanned program's may be run: literals and classes with one repeat at most, so that
    no text takes long.
    """
    tree = _parse(pattern)
    if tree is None:
        return False
    repeats = 0
    for op, argument in tree:
        name = str(op)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            repeats += 1
            if len(argument[2]) != 1 or str(argument[2][0][0]) not in ("LITERAL", "NOT_LITERAL", "IN"):
                return False
        elif name not in ("LITERAL", "NOT_LITERAL", "IN", "AT"):
            return False
    return repeats <= 1


def is_anchored(pattern: str) -> bool:
    """Say whether the pattern matches from the start of the text alone: it starts with `^` or `\\A`."""
    tree = _parse(pattern)
    if not tree or str(tree[0][0]) != "AT":
        return False
    where = str(tree[0][1])
    return where == "AT_BEGINNING_STRING" or (where == "AT_BEGINNING" and not tree.state.flags & re.MULTILINE)


def literal_start(pattern: str) -> str:
    """Return the text with which everything begins that the pattern matches from its start."""
    text = ""
    for op, argument in _after_anchor(_parse(pattern)):
        if str(op) != "LITERAL":
            break
        text += chr(argument)
    return text


def fixes_host(pattern: str, whole: bool) -> bool:
    """Say whether an address that the pattern matches from its start has a host below a domain that the pattern names.

    `https://[a-z]+\\.example\\.com/` does; without the slash the host may go on behind the match, unless it is `whole`.
    """
    items = _after_anchor(_parse(pattern))
    position = len("https://" if literal_start(pattern).startswith("https://") else "http://")
    if not literal_start(pattern).startswith(("https://", "http://")):
        return False
    domain = ""
    for op, argument in items[position:]:
        name = str(op)
        if name == "LITERAL" and chr(argument) in "/?#":
            return _is_domain(domain)
        if name == "LITERAL":
            domain += chr(argument)
            continue
        if name == "AT" and str(argument) in ("AT_END", "AT_END_STRING"):
            return _is_domain(domain)
        try:
            if _charset([(op, argument)]) & set("/?#\\@:"):
                return False
        except (_Open, RecursionError):
            return False
        domain = "*"
    return whole and _is_domain(domain)


def group_charset(pattern: str, key: object) -> frozenset[str] | None:
    """Return the characters that a group of a pattern can hold; None if any, or if there is no such group."""
    tree = _parse(pattern)
    number = key if isinstance(key, int) else (tree.state.groupdict.get(key) if tree is not None else None)
    if tree is None or not isinstance(number, int):
        return None
    items = list(tree) if number == 0 else _find_group(list(tree), number)
    try:
        return frozenset(_charset(items)) if items is not None else None
    except (_Open, RecursionError):
        return None


def group_names(pattern: str) -> list[str]:
    """Return the names of a pattern's groups."""
    tree = _parse(pattern)
    return [str(name) for name in tree.state.groupdict] if tree is not None else []


def _find_group(items: Any, number: int) -> Any:
    for op, argument in items:
        name = str(op)
        inner: list[Any] = []
        if name == "SUBPATTERN":
            if argument[0] == number:
                return list(argument[3])
            inner = [argument[3]]
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            inner = [argument[2]]
        elif name == "BRANCH":
            inner = list(argument[1])
        for part in inner:
            found = _find_group(part, number)
            if found is not None:
                return found
    return None


def _is_domain(domain: str) -> bool:
    """Say whether a host of fixed text, perhaps behind something open (`*`), lies in one domain."""
    fixed = domain.lstrip("*")
    return bool(fixed) and "@" not in fixed and ("*" not in domain or (fixed[0] == "." and len(fixed) > 1))


def _after_anchor(tree: Any) -> list[Any]:
    items = list(tree) if tree is not None else []
    while items and str(items[0][0]) == "AT" and str(items[0][1]).startswith("AT_BEGINNING"):
        items = items[1:]
    return items


def known_start(pattern: str) -> tuple[str, frozenset[str] | None]:
    """Return the literal text with which every match of a pattern begins, and the class of the character after it."""
    text = ""
    for op, argument in _parse(pattern) or ():
        name = str(op)
        if name == "LITERAL":
            text += chr(argument)
        elif name == "IN":
            try:
                return text, frozenset(_class_charset(argument))
            except _Open:
                return text, None
        elif name != "AT" or text:
            return text, None
    return text, None


def negated_class(pattern: str) -> frozenset[str] | None:
    """For a pattern such as `[^a-z]+` return the characters of the class: what is left when all matches are removed."""
    tree = _parse(pattern)
    if tree is None or len(tree) != 1:
        return None
    op, argument = tree[0]
    if str(op) in ("MAX_REPEAT", "MIN_REPEAT") and len(argument[2]) == 1 and argument[0] <= 1:
        op, argument = argument[2][0]
    if str(op) == "IN":
        try:
            return frozenset(PRINTABLE - _class_charset(argument))
        except _Open:
            return None
    if str(op) == "NOT_LITERAL":
        return frozenset((chr(argument),))
    if str(op) == "LITERAL":
        return frozenset(PRINTABLE - {chr(argument)})
    return None


def _charset(items: Any) -> set[str]:
    found: set[str] = set()
    for op, argument in items:
        name = str(op)
        if name == "LITERAL":
            found.add(chr(argument))
        elif name == "IN":
            found |= _class_charset(argument)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            found |= _charset(argument[2])
        elif name == "SUBPATTERN":
            found |= _charset(argument[3])
        elif name == "ATOMIC_GROUP":
            found |= _charset(argument)
        elif name == "BRANCH":
            for branch in argument[1]:
                found |= _charset(branch)
        elif name in ("AT", "ASSERT", "ASSERT_NOT", "GROUPREF"):
            continue
        else:
            raise _Open
    return found


def _class_charset(items: Any) -> set[str]:
    found: set[str] = set()
    negated = False
    for op, argument in items:
        name = str(op)
        if name == "NEGATE":
            negated = True
        elif name == "LITERAL":
            found.add(chr(argument))
        elif name == "RANGE":
            low, high = argument
            if high - low > 512:
                raise _Open
            found.update([chr(c) for c in range(low, high + 1)])
        elif name == "CATEGORY":
            found |= _CATEGORIES.get(str(argument), PRINTABLE)
        else:
            raise _Open
    return set(PRINTABLE) - found if negated else found


__all__ = ["is_anchored", "negated_class", "pattern_charset"]
