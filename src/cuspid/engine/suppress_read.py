"""Reads suppression comments: which rules each one names, and which lines it covers.

    ftp = FTP(host)  # ignore: CSP-D406 -- public archive, anonymous
    ftp = FTP(host)  # ignore
    # ignore: CSP-D406, CSP-D410
    ftp = FTP(host)

The grammar is `# ignore` or `# ignore: ID[, ID…][ -- reason]`, and nothing else: a word in prose, `# type: ignore` and
text in strings suppress nothing, and a comment that names ids but cannot be read suppresses nothing and says so. `#
nosec` and `# noqa` are read too, in the forms of the tools that they are meant for.

At the end of a line, a comment covers the statement that the line is part of; of a compound statement its header,
decorators included. Alone on its line, it covers the statement that starts below, after other comment lines but no
blank one; inside a statement, the next line only.

Invariants: pure, linear in the file's size; a file without such comments costs one look at each comment.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from cuspid.engine.foreign_ids import BANDIT_NAMES, OUR_IDS
from cuspid.syntax import nodes

Stretch = tuple[int, int]
"""The first and the last line of something."""

MAX_SUPPRESSIONS: Final = 10_000
"""In one file. Each is asked about each finding that it covers; a file with more of them is not written by people."""

_OWN: Final = re.compile(r"#\s*ignore\s*(?P<colon>:|$)")
_ID: Final = re.compile(r"CSP-[A-Z][0-9]{3,4}", re.ASCII)
_LIKE_AN_ID: Final = re.compile(r"[A-Za-z]{1,4}-?[A-Za-z]?[0-9]{2,4}\b|CSP", re.IGNORECASE | re.ASCII)
_NOSEC: Final = re.compile(r"#\s*nosec\b:?\s*(?P<text>.*)", re.DOTALL)
_NOQA: Final = re.compile(r"#\s*noqa(?:\s*:\s*(?P<codes>.*)|\s+[^:\s].*|\s*)$", re.IGNORECASE | re.DOTALL)
_CODE: Final = re.compile(r"\b[A-Z]{1,4}[0-9]{2,4}\b", re.ASCII)
_BANDIT_WORD: Final = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b", re.ASCII)
_SEGMENT: Final = re.compile(r"#[^#]*")
_HINT: Final = re.compile(r"ignore|nosec|noqa", re.IGNORECASE)


class Origin(StrEnum):
    """Whose comment it is."""

    OWN = "ignore"
    BANDIT = "nosec"
    FLAKE8 = "noqa"


@dataclass(frozen=True, slots=True)
class Suppression:
    """One comment that suppresses, or tries to."""

    line: int
    text: str
    origin: Origin
    ids: tuple[str, ...]
    """The rules that it names, as they are written in our own comments; empty in one for all rules."""
    is_blanket: bool
    """It is for all rules."""
    reason: str = ""
    covers: tuple[Stretch, ...] = ()
    """A finding that starts in one of these stretches of lines is meant."""
    problem: str = ""
    """Why it suppresses nothing."""


def read_suppressions(module: nodes.Module) -> tuple[Suppression, ...]:
    """Read the suppression comments of a file, in order."""
    read = [(comment, found) for comment in module.comments if _HINT.search(comment.text) and (found := _read(comment))]
    if not read:
        return ()
    cover = _Cover(module, [comment for comment, _ in read])
    found = [
        replace(suppression, covers=cover.of(comment, suppression.origin))
        for comment, suppressions in read
        for suppression in suppressions
    ]
    if len(found) > MAX_SUPPRESSIONS:
        problem = f"comes after {MAX_SUPPRESSIONS:,} other comments of the kind in this file"
        found = [*found[:MAX_SUPPRESSIONS], replace(found[MAX_SUPPRESSIONS], origin=Origin.OWN, problem=problem)]
    return tuple(found)


# --- the comment


def _read(comment: nodes.Comment) -> list[Suppression]:
    """Read one comment, which may hold several: `# noqa: S321  # ignore: CSP-D406`."""
    found = []
    for segment in _SEGMENT.finditer(comment.text):
        text = segment[0].strip()
        if _OWN.match(text):
            # A reason may hold a `#`; what is behind it belongs to the reason.
            text = comment.text[segment.start() :].strip() if "--" in text else text
            suppression = _read_own(comment.line, text)
        else:
            suppression = _read_nosec(comment.line, text) or _read_noqa(comment.line, text)
        if suppression is not None:
            found.append(suppression)
            if suppression.reason:
                break
    return found


def _read_own(line: int, text: str) -> Suppression | None:
    match = _OWN.match(text)
    if match is None:
        return None
    if not match["colon"]:
        return Suppression(line, text, Origin.OWN, (), True)
    listed, _, reason = (part.strip() for part in text[match.end() :].partition("--"))
    if not listed:
        return Suppression(line, text, Origin.OWN, (), False, reason, problem="names no rule after the colon")
    ids = [part.strip() for part in listed.split(",")]
    wrong = next((part for part in ids if not _ID.fullmatch(part)), None)
    if wrong is None:
        return Suppression(line, text, Origin.OWN, tuple(dict.fromkeys(ids)), False, reason)
    if not any(_LIKE_AN_ID.match(part) for part in ids):
        return None  # prose: "ignore: the caller has checked it"
    shown = wrong if len(wrong) <= 40 else wrong[:39] + "…"
    problem = f"{shown!r} is not a rule id" if wrong else "a rule id is missing beside a comma"
    return Suppression(line, text, Origin.OWN, (), False, reason, problem=problem)


def _read_nosec(line: int, text: str) -> Suppression | None:
    match = _NOSEC.match(text)
    if match is None:
        return None
    codes = _CODE.findall(match["text"])
    words = _BANDIT_WORD.findall(match["text"])
    codes += [BANDIT_NAMES.get(word, "") for word in words]
    return Suppression(line, text, Origin.BANDIT, _ours(codes), not codes)


def _read_noqa(line: int, text: str) -> Suppression | None:
    match = _NOQA.match(text)
    if match is None:
        return None
    codes = match["codes"]
    if codes is None:
        return Suppression(line, text, Origin.FLAKE8, (), True)
    return Suppression(line, text, Origin.FLAKE8, _ours(_CODE.findall(codes.upper())), False)


def _ours(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rule_id for code in codes for rule_id in OUR_IDS.get(code, ())))


# --- the lines


class _Cover:
    """The lines that the comments of one file cover; each unit of code is looked at once for all of them."""

    def __init__(self, module: nodes.Module, comments: list[nodes.Comment]) -> None:
        self.ends = _ends_of_blocks([comment.line for comment in module.comments if comment.is_alone])
        self.around: dict[int, set[Stretch]] = {c.line: {(c.line, c.line)} for c in comments if not c.is_alone}
        self.below: dict[int, set[Stretch]] = {
            line: {(line, line)} for line in (self.ends[c.line] for c in comments if c.is_alone)
        }
        trailing = sorted(self.around)
        for unit in _units(module.body):
            first, last = unit
            if first in self.below:
                self.below[first].add(unit)
            for line in trailing[bisect_left(trailing, first) : bisect_right(trailing, last)]:
                self.around[line].add(unit)

    def of(self, comment: nodes.Comment, origin: Origin) -> tuple[Stretch, ...]:
        if not comment.is_alone:
            return tuple(sorted(self.around[comment.line]))
        if origin is not Origin.OWN:
            return ()  # the tools that these are meant for look at the statement's own lines only
        return tuple(sorted(self.below[self.ends[comment.line]]))


def _ends_of_blocks(alone: list[int]) -> dict[int, int]:
    """For each line that is a comment, the first line below that is not."""
    ends: dict[int, int] = {}
    for line in reversed(alone):
        ends[line] = ends.get(line + 1, line + 1)
    return ends


def _units(body: list[nodes.Statement]) -> Iterator[Stretch]:
    """Yield each simple statement and each compound statement's headers as lines."""
    pending = list(reversed(body))
    while pending:
        statement = pending.pop()
        blocks = list(_blocks(statement))
        if not blocks:
            yield statement.line, statement.end_line
        for first, heads, block in blocks:
            if first:
                last = max([first, *(head.end_line for head in heads)])
                yield first, max(last, _start(block[0]) - 1) if block else last
            pending += reversed(block)


def _start(statement: nodes.Statement) -> int:
    """The first line of a statement, which is that of its first decorator."""
    if isinstance(statement, nodes.FunctionDef | nodes.ClassDef) and statement.decorators:
        return min(statement.line, statement.decorators[0].line)
    return statement.line


_Block = tuple[int, list[nodes.Node], list[nodes.Statement]]
"""The header's first line (0 where it has no code of its own), what stands in it, and the statements below it."""


def _blocks(statement: nodes.Statement) -> Iterator[_Block]:
    """Yield the parts of a compound statement; nothing for a simple one."""
    start = _start(statement)
    if isinstance(statement, nodes.FunctionDef):
        heads: list[nodes.Node] = [*statement.parameters]
        yield start, [*heads, statement.returns] if statement.returns is not None else heads, statement.body
    elif isinstance(statement, nodes.ClassDef):
        yield start, [argument.value for argument in statement.arguments], statement.body
    elif isinstance(statement, nodes.If | nodes.While):
        yield start, [statement.test], statement.body
        yield 0, [], statement.orelse
    elif isinstance(statement, nodes.For):
        yield start, [statement.iterable], statement.body
        yield 0, [], statement.orelse
    elif isinstance(statement, nodes.With):
        targets = [item.target for item in statement.items if item.target is not None]
        yield start, [*(item.context for item in statement.items), *targets], statement.body
    elif isinstance(statement, nodes.Try):
        yield start, [], statement.body
        for handler in statement.handlers:
            yield (handler.type.line, [handler.type], handler.body) if handler.type else (0, [], handler.body)
        yield 0, [], statement.orelse
        yield 0, [], statement.finalbody
    elif isinstance(statement, nodes.Match):
        yield start, [statement.subject], []
        for case in statement.cases:
            yield case.pattern.line, [case.pattern, *([case.guard] if case.guard else [])], case.body
