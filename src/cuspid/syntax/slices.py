"""Finds where the header of a class stands, for the arguments that the format drops."""

from __future__ import annotations

import re
from typing import Final

from cuspid.syntax.cursor import Place
from cuspid.syntax.text import SourceText

_TOKEN: Final = re.compile(r"[()\[\]{}:]|\*\*|'[^'\n]*'|\"[^\"\n]*\"")
_NAME: Final = re.compile(r"class\s+")


def class_header(source: SourceText, line: int, column: int) -> Place | None:
    """The place of `Name(…, **keywords)` for a class at a position; None when it has no `**`."""
    text = source.code(line)
    name = _NAME.match(text, column)
    if name is None:
        return None
    if "**" not in text and text.endswith("):") and text.count("(") == text.count(")"):
        return None
    depth = 0
    has_stars = False
    last = source.last_line
    pos = name.end()
    number = line
    while number <= last:
        for token in _TOKEN.finditer(source.code(number), pos):
            found = token.group()
            if found == "**":
                has_stars = True
            elif found in "([{":
                depth += 1
            elif found in ")]}":
                depth -= 1
                if not depth and found == ")":
                    return (line, name.end(), number, token.end()) if has_stars else None
            elif found == ":" and not depth:
                return None
        number, pos = number + 1, 0
    return None
