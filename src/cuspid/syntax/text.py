"""Questions about the source text that a tree reader asks: what stands between two nodes, where brackets close.

Invariants: lines count from 1, columns from 0 in characters; nothing here fails on positions outside the text.
"""

from __future__ import annotations

from cuspid.syntax.nodes import Comment


class SourceText:
    """The lines of a file (without their ends), and on which column each line's comment starts."""

    def __init__(self, lines: list[str], comments: list[Comment]) -> None:
        self.lines = lines
        self.comment_columns: dict[int, int] = {comment.line: comment.column for comment in comments}

    @property
    def last_line(self) -> int:
        return len(self.lines)

    def line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def code(self, number: int) -> str:
        """The line without its comment."""
        column = self.comment_columns.get(number)
        return self.line(number) if column is None else self.line(number)[:column]

    def slice(self, line: int, column: int, end_line: int, end_column: int) -> str:
        if line == end_line:
            return self.line(line)[column:end_column]
        middle = self.lines[line : end_line - 1]
        return "\n".join([self.line(line)[column:], *middle, self.line(end_line)[:end_column]])

    def code_between(self, line: int, column: int, end_line: int, end_column: int) -> str:
        """What stands between two neighbouring tokens: operators, brackets and white space, without comments."""
        if line == end_line:
            return self.line(line)[column:end_column]
        middle = [self.code(number) for number in range(line + 1, end_line)]
        return "\n".join([self.code(line)[column:], *middle, self.line(end_line)[:end_column]])

    def before_opening(self, line: int, column: int, count: int) -> tuple[int, int]:
        """The position of the `count`-th `(` before a position; that position if something else intervenes."""
        start = (line, column)
        text = self.line(line)
        while count:
            column -= 1
            if column < 0:
                line -= 1
                if line < 1:
                    return start
                text = self.code(line)
                column = len(text)
            elif text[column] == "(":
                count -= 1
            elif not (text[column].isspace() or text[column] == "\\"):
                return start
        return line, column

    def after_closing(self, line: int, column: int, count: int) -> tuple[int, int]:
        """The position after the `count`-th `)` from a position on; that position if something else intervenes."""
        start = (line, column)
        text = self.code(line)
        while count:
            if column >= len(text):
                line += 1
                if line > len(self.lines):
                    return start
                text = self.code(line)
                column = 0
                continue
            if text[column] == ")":
                count -= 1
            elif not (text[column].isspace() or text[column] == "\\"):
                return start
            column += 1
        return line, column

    def opening_brace(self, line: int, column: int) -> tuple[int, int]:
        """The `{` of the replacement field whose expression starts at a position."""
        start = (line, column)
        text = self.line(line)
        while True:
            column -= 1
            if column < 0:
                line -= 1
                if line < 1:
                    return start
                text = self.code(line)
                column = len(text)
            elif text[column] == "{":
                return line, column
            elif not (text[column].isspace() or text[column] in "(\\"):
                return start

    def closing_brace(self, line: int, column: int) -> tuple[int, int]:
        """The position after the next `}`."""
        start = (line, column)
        while line <= len(self.lines):
            found = self.code(line).find("}", column)
            if found >= 0:
                return line, found + 1
            line, column = line + 1, 0
        return start

    def keyword_line(self, keyword: str, line: int, last: int) -> tuple[int, int] | None:
        """The first line after `line`, up to `last`, that starts with the keyword: its position."""
        for number in range(line + 1, last + 1):
            text = self.line(number)
            stripped = text.lstrip()
            if stripped.startswith(keyword):
                return number, len(text) - len(stripped)
        return None

    def has_slash_after(self, line: int, column: int) -> bool:
        """Say whether the parameter that ends at a position is the last one before a `/`."""
        while line <= len(self.lines):
            rest = self.code(line)[column:].lstrip(" \t\f,)\\")
            if rest:
                return rest[0] == "/"
            line, column = line + 1, 0
        return False
