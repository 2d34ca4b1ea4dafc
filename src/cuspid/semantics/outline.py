"""What of a file is seen without running its functions, and the bodies of those apart.

    outline = Outline(tree, source)
    outline.functions[0].body      # its text
    outline.frame(frozenset())     # the text of all the rest, where lines and comments do not count

Of a function only those count that stand in no other function: what is defined inside one belongs to its body.

Invariant: two files with the same frame have the same functions in the same order, whatever these do.
"""

from __future__ import annotations

from bisect import bisect_left

from cuspid.semantics.walk import child_blocks
from cuspid.syntax import nodes
from cuspid.syntax.source import Source

_QUOTES = ('"""', "'''")


class Outlined:
    """A function that stands in no other one."""

    def __init__(self, node: nodes.FunctionDef, body: str) -> None:
        self.node = node
        self.body = body
        """The text of its statements."""


class Outline:
    """A file's functions, and what is between them."""

    def __init__(self, tree: nodes.Module, source: Source) -> None:
        self._source = source
        self._comments: dict[int, int] = {comment.line: comment.column for comment in tree.comments}
        self._solid = sorted(_solid_parts(tree), key=lambda part: (part.line, part.column))
        self.functions: list[Outlined] = []
        for part in self._solid:
            if isinstance(part, nodes.FunctionDef):
                first, last = part.body[0], part.body[-1]
                text = source.slice(first.line, first.column, last.end_line, last.end_column)
                self.functions.append(Outlined(part, text))
        self._positions: list[tuple[int, int]] = [(f.node.line, f.node.column) for f in self.functions]

    def number_at(self, line: int, column: int) -> int:
        """Return the number of the function whose definition begins there, or -1."""
        number = bisect_left(self._positions, (line, column))
        return number if number < len(self._positions) and self._positions[number] == (line, column) else -1

    def number_around(self, line: int, column: int) -> int:
        """Return the number of the function in which something stands, or which begins there; -1 at the top level."""
        number = bisect_left(self._positions, (line, column + 1)) - 1
        if number < 0:
            return -1
        node = self.functions[number].node
        return number if (line, column) < (node.end_line, node.end_column) else -1

    def frame(self, opened: frozenset[int]) -> str:
        """Return the text of all but the functions' bodies, with those of the `opened` functions."""
        parts: list[str] = []
        line, column = 1, 0
        number = -1
        for node in self._solid:
            if isinstance(node, nodes.FunctionDef):
                number += 1
                first, last = node.body[0], node.body[-1]
                parts.append(self._gap(line, column, first.line, first.column))
                parts.append(self.functions[number].body if number in opened else "\0")
                line, column = last.end_line, last.end_column
            else:
                parts.append(self._gap(line, column, node.line, node.column))
                parts.append(self._source.slice(node.line, node.column, node.end_line, node.end_column))
                line, column = node.end_line, node.end_column
        parts.append(self._gap(line, column, len(self._source.lines), len(self._source.lines[-1])))
        return "\n".join(parts)

    def _gap(self, line: int, column: int, end_line: int, end_column: int) -> str:
        """Return what is between two statements: keywords, headers, decorators; without comments and empty lines."""
        if line == end_line:
            return self._source.slice(line, column, end_line, end_column)
        text = self._source.slice(line, column, end_line, end_column)
        if _QUOTES[0] in text or _QUOTES[1] in text:
            return text  # lines inside a string count
        kept: list[str] = []
        for number, words in enumerate(text.split("\n"), line):
            start = column if number == line else 0
            comment = self._comments.get(number, -1)
            code = words[: comment - start] if comment >= start else words
            if code.strip():
                kept.append(code.rstrip())
        return "\n".join(kept)


def _solid_parts(tree: nodes.Module) -> list[nodes.Statement]:
    """Return the simple statements and the functions of a module and its classes."""
    found: list[nodes.Statement] = []
    pending = [tree.body]
    while pending:
        for statement in pending.pop():
            blocks = [statement.body] if isinstance(statement, nodes.ClassDef) else child_blocks(statement)
            if not isinstance(statement, nodes.FunctionDef) and blocks:
                pending += blocks
            elif not isinstance(statement, nodes.FunctionDef) or statement.body:
                found.append(statement)
    return found


__all__ = ["Outline", "Outlined"]
