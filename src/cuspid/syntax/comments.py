"""Finds comments, and which stretches of a text are neither comment nor string.

    scan('x = "# no"  # yes').comments[0].text  # "# yes"

One pass, driven by the quotes and `#` in the text; it needs no parse, so that it serves broken files too, and tells
the parse what to expect. F-strings are followed into their replacement fields, where quotes may be nested (Python
3.12).

Invariants: comments come in order; text inside strings is never a comment; every input ends, in time linear in its
length.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import Final

from cuspid.syntax.limits import MAX_FSTRING_DEPTH
from cuspid.syntax.nodes import Comment

_START: Final = re.compile("[#'\"]")
_IN_FIELD: Final = re.compile(r"[#'\"{}()\[\]:]")
_FORMATTED: Final = frozenset(("f", "t", "rf", "fr", "rt", "tr"))
_PLAIN_END: Final = {
    "'": re.compile(r"(?s)[^'\\\n]*(?:\\.[^'\\\n]*)*'?"),
    '"': re.compile(r'(?s)[^"\\\n]*(?:\\.[^"\\\n]*)*"?'),
    "'''": re.compile(r"(?s)[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*(?:''')?"),
    '"""': re.compile(r'(?s)[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*(?:""")?'),
}
_LITERAL_STOP: Final = {
    "'": re.compile(r"[{}\\\n']"),
    '"': re.compile(r'[{}\\\n"]'),
    "'''": re.compile(r"[{}\\]|'''"),
    '"""': re.compile(r'[{}\\]|"""'),
}

_LITERAL: Final = 0
_SPEC: Final = 1


class Scanner:
    """`hidden` lists the stretches of comments and literal text, in order and apart."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.comments: list[tuple[int, int]] = []
        self.hidden: list[tuple[int, int]] = []

    def run(self) -> None:
        text = self.text
        pos = 0
        match = _START.search(text, pos)
        while match is not None:
            pos = match.start()
            pos = self.comment(pos) if text[pos] == "#" else self.string(pos, 0)
            match = _START.search(text, pos)

    def comment(self, start: int) -> int:
        end = self.text.find("\n", start)
        if end < 0:
            end = len(self.text)
        self.comments.append((start, end))
        self.hidden.append((start, end))
        return end

    def string(self, start: int, depth: int) -> int:
        """Pass a string whose first quote stands at `start`; the position after it."""
        text = self.text
        quote = text[start]
        if text.startswith(quote * 3, start):
            quote *= 3
        pos = start + len(quote)
        prefix = self.prefix(start)
        if prefix in _FORMATTED and depth < MAX_FSTRING_DEPTH:
            self.hidden.append((start, pos))
            return self.formatted(pos, quote, "r" in prefix, depth, _LITERAL)
        match = _PLAIN_END[quote].match(text, pos)
        end = pos if match is None else match.end()
        self.hidden.append((start, end))
        return end

    def prefix(self, quote: int) -> str:
        text = self.text
        start = quote
        while start > 0 and quote - start < 3 and text[start - 1] in "fFtTrR":
            start -= 1
        if start == quote or (start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")):
            return ""
        return text[start:quote].lower()

    def formatted(self, start: int, quote: str, is_raw: bool, depth: int, mode: int) -> int:
        """Pass the text and fields of an f-string, or (mode `_SPEC`) of a format specification up to its `}`."""
        text = self.text
        stop = _LITERAL_STOP[quote]
        begin = pos = start
        while True:
            match = stop.search(text, pos)
            if match is None:
                self.hidden.append((begin, len(text)))
                return len(text)
            pos = match.start()
            found = text[pos]
            if found == "\\":
                pos = self.escape(pos, is_raw)
            elif found == "{" and mode == _LITERAL and text.startswith("{{", pos):
                pos += 2
            elif found == "{" and depth < MAX_FSTRING_DEPTH:
                self.hidden.append((begin, pos))
                begin = pos = self.field(pos + 1, quote, is_raw, depth + 1)
            elif found == "{" or (found == "}" and mode == _LITERAL):
                pos += 1
            else:
                end = pos + len(quote) if mode == _LITERAL and found != "\n" else pos
                self.hidden.append((begin, end))
                return end

    def escape(self, pos: int, is_raw: bool) -> int:
        """The position after a backslash and what it escapes; braces count all the same, save in `\\N{…}`."""
        text = self.text
        if not is_raw and text.startswith("N{", pos + 1):
            end = text.find("}", pos, pos + 100)
            if end >= 0:
                return end + 1
        return pos + 1 if text[pos + 1 : pos + 2] in ("{", "}") else pos + 2

    def field(self, start: int, quote: str, is_raw: bool, depth: int) -> int:
        """Pass a replacement field from after its `{` to after its `}`."""
        text = self.text
        brackets = 0
        pos = start
        while True:
            match = _IN_FIELD.search(text, pos)
            if match is None:
                return len(text)
            pos = match.start()
            found = text[pos]
            if found == "#":
                pos = self.comment(pos)
            elif found in "'\"":
                pos = self.string(pos, depth)
            elif found in "([{":
                brackets += 1
                pos += 1
            elif found == ":" and not brackets:
                pos = self.formatted(pos + 1, quote, is_raw, depth, _SPEC)
                return pos + 1 if text[pos : pos + 1] == "}" else pos
            elif found == ":":
                pos += 1
            elif found == "}" and not brackets:
                return pos + 1
            else:
                brackets = max(0, brackets - 1)
                pos += 1


class Scan:
    """The comments of a text, and the stretches that are comment or literal text."""

    def __init__(self, comments: list[Comment], hidden: list[tuple[int, int]]) -> None:
        self.comments = comments
        self.hidden = hidden


def scan(text: str, lines: list[str]) -> Scan:
    scanner = Scanner(text)
    scanner.run()
    starts = [0, *accumulate([len(line) + 1 for line in lines])]
    comments: list[Comment] = []
    for start, end in scanner.comments:
        number = bisect_right(starts, start)
        column = start - starts[number - 1]
        before = lines[number - 1][:column]
        comments.append(Comment(number, column, text[start:end], not before or before.isspace()))
    return Scan(comments, scanner.hidden)
