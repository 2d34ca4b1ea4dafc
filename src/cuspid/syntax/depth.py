"""Finds statements whose chains are so long that the parser would overflow its stack.

Measured over code without strings and comments: each link of a chain (`.`, an operator, an opening bracket, `lambda`)
may nest one level; a comma starts anew. That counts too much rather than too little, and only very long statements
are looked at closely.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.syntax.limits import LAMBDA_WEIGHT, MAX_CHAIN_TOKENS

_TOKEN: Final = re.compile(r"[()\[\]{},;.+\-*/%@&|^<>]|\blambda\b")
_LINKS: Final = ".+-*/%@&|^<>"


def visible(text: str, hidden: list[tuple[int, int]]) -> str:
    """The text with its comments and string contents blanked; line ends stay."""
    pieces: list[str] = []
    pos = 0
    for start, end in hidden:
        pieces.append(text[pos:start])
        breaks = text.count("\n", start, end)
        if breaks:
            pieces.append("\n".join(" " * len(line) for line in text[start:end].split("\n")))
        else:
            pieces.append(" " * (end - start))
        pos = end
    pieces.append(text[pos:])
    return "".join(pieces)


def is_deep(code: str) -> bool:
    """Say whether a statement may nest more than the parser bears."""
    outer: list[tuple[int, int]] = []
    total = 0
    chain = 0
    lambdas = 0
    for match in _TOKEN.finditer(code):
        token = match.group()
        if token in _LINKS:
            chain += 1
        elif token == "lambda":
            lambdas += LAMBDA_WEIGHT
        elif token in "([{":
            chain += 1
            total += chain + lambdas
            outer.append((chain, lambdas))
            chain = lambdas = 0
        elif token in ")]}":
            if outer:
                chain, lambdas = outer.pop()
                total -= chain + lambdas
        else:
            chain = 0
        if total + chain + lambdas > MAX_CHAIN_TOKENS:
            return True
    return False


def is_balanced(code: str) -> bool:
    """Say whether every bracket closes after it opens, whatever its kind."""
    depth = 0
    for character in code:
        if character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
            if depth < 0:
                return False
    return not depth


def deep_statements(code: str) -> list[tuple[int, int]]:
    """The first and last line of each statement that nests too deeply, in code as `visible` gives it."""
    if len(code) <= MAX_CHAIN_TOKENS:
        return []
    found: list[tuple[int, int]] = []
    lines = code.split("\n")
    first = 0
    size = 0
    depth = 0
    for number, line in enumerate(lines):
        size += len(line)
        depth += line.count("(") + line.count("[") + line.count("{")
        if depth:
            depth = max(0, depth - line.count(")") - line.count("]") - line.count("}"))
        if depth or line.endswith("\\"):
            continue
        # A link takes a character at least.
        if size > MAX_CHAIN_TOKENS and is_deep("\n".join(lines[first : number + 1])):
            found.append((first + 1, number + 1))
        first = number + 1
        size = 0
    if size > MAX_CHAIN_TOKENS and is_deep("\n".join(lines[first:])):
        found.append((first + 1, len(lines)))
    return found


def blanked(lines: list[str], statements: list[tuple[int, int]]) -> list[str]:
    """The lines with `0` in the place of each statement."""
    if not statements:
        return lines
    result = list(lines)
    for first, last in statements:
        for index in range(first - 1, last):
            line = lines[index]
            indent = len(line) - len(line.lstrip()) if index == first - 1 else 0
            result[index] = line[:indent] + "0" if index == first - 1 and line.strip() else ""
    return result
