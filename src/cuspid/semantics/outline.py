"""What of a file is seen without running its functions, and its functions apart.

    outline = Outline(tree, source)
    outline.functions[0].body      # the text of its statements
    outline.sort_out(opened)
    outline.frame                  # the text of what is between them, where lines and comments do not count
    outline.definitions["LIMIT"]   # what the file defines without any effect but that there is a name

Of a function only those count that stand in no other one: what is defined inside belongs to its body. Names that the
frame does not mention beside defining them, as a plain constant or function, are no part of it: whoever mentions them
depends on them, and nobody else.

Invariant: two files with the same frame leave the same when their bodies are run, but for these names, and unless these
look names up that they put together.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from cuspid.semantics.walk import child_blocks, expressions_below
from cuspid.syntax import nodes
from cuspid.syntax.source import Source

_LISTING = re.compile(r"(?<![.\w])globals\b|\bbuiltins\.globals\b")
"""The function that gives all names of a module; a module may be called so, too."""
_WORD = re.compile(r"\w+")
_QUOTES = ('"""', "'''")


class Outlined:
    """A function that stands in no other one."""

    def __init__(self, node: nodes.FunctionDef, label: str, body: str) -> None:
        self.node = node
        self.label = label
        """The dotted name within the file, and a number where several have the same."""
        self.body = body
        """The text of its statements."""


class _Part:
    """A simple statement or a function, of a module or of a class in it."""

    def __init__(self, node: nodes.Statement, prefix: str, is_top: bool) -> None:
        self.node = node
        self.prefix = prefix
        self.is_top = is_top
        """It stands in no class, and under no condition."""
        self.function: Outlined | None = None

    def defined(self) -> str:
        """Return the name that this defines without any effect beside; empty if it does not."""
        node = self.node
        if not self.is_top:
            return ""
        if isinstance(node, nodes.FunctionDef):
            return "" if node.decorators or _does_something(node) else node.name
        if isinstance(node, nodes.Assign) and len(node.targets) == 1 and isinstance(node.value, nodes.Constant):
            target = node.targets[0]
            return target.id if isinstance(target, nodes.Name) and node.annotation is None else ""
        return ""


def _does_something(node: nodes.FunctionDef) -> bool:
    """Say whether making a function runs more than names: its defaults and annotations may call anything."""
    made = [node.returns, *[e for p in node.parameters for e in (p.default, p.annotation)]]
    inner = expressions_below([e for e in made if e is not None])
    return any([isinstance(e, (nodes.Call, nodes.NamedExpr, nodes.Await, nodes.Yield)) for e in inner])


class Outline:
    """A file's functions, and what is between them."""

    def __init__(self, tree: nodes.Module, source: Source) -> None:
        self._source = source
        self._comments: dict[int, int] = {comment.line: comment.column for comment in tree.comments}
        self._parts = sorted(_parts_of(tree), key=lambda part: (part.node.line, part.node.column))
        self.functions: list[Outlined] = []
        seen: dict[str, int] = {}
        for part in self._parts:
            node = part.node
            if isinstance(node, nodes.FunctionDef):
                label = part.prefix + node.name
                seen[label] = seen.get(label, 0) + 1
                first, last = node.body[0], node.body[-1]
                body = source.slice(first.line, first.column, last.end_line, last.end_column)
                part.function = Outlined(node, f"{label}#{seen[label]}", body)
                self.functions.append(part.function)
        self._has_star = False
        for part in self._parts:
            node = part.node
            if isinstance(node, nodes.ImportFrom) and "*" in [n.name for n in node.names]:
                self._has_star = True
        self._positions: list[tuple[int, int]] = [(f.node.line, f.node.column) for f in self.functions]
        self.frame = source.text
        """Until it is sorted out, everything counts."""
        self.definitions: dict[str, str] = {}
        """By name: the texts that define it."""

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

    def sort_out(self, opened: frozenset[int]) -> None:
        """Tell the frame from the definitions; the bodies of the functions `opened` are part of the frame."""
        texts: list[str] = []
        defining: list[str] = []
        counts: dict[str, int] = {}
        number = -1
        line, column = 1, 0
        for part in self._parts:
            node = part.node
            texts.append(self._gap(line, column, node.line, node.column))
            defining.append("")
            name = part.defined()
            if part.function is None:
                text = self._source.slice(node.line, node.column, node.end_line, node.end_column)
            else:
                number += 1
                first = part.function.node.body[0]
                is_opened = number in opened
                name = "" if is_opened else name
                text = self._gap(node.line, node.column, first.line, first.column)
                text += part.function.body if is_opened else "\0"
            texts.append(f"{node.column} {text}")
            defining.append(name)
            if name:
                counts[name] = counts.get(name, 0) + 1
            line, column = node.end_line, node.end_column
        texts.append(self._gap(line, column, len(self._source.lines), len(self._source.lines[-1])))
        defining.append("")
        mentions = _mentions(texts, counts)
        free = {name for name, count in counts.items() if mentions.get(name, 0) == count}
        if self._lists_names():
            free = set()  # a new name is an entry more
        self.frame = "\n".join([t for t, name in zip(texts, defining, strict=True) if t and name not in free])
        self.definitions = {}
        for text, name in zip(texts, defining, strict=True):
            if name in free:
                self.definitions[name] = self.definitions.get(name, "") + text + "\n"

    def depends_on(self, name: str) -> list[int] | None:
        """Return the functions whose statements mention a name that another file defines; None if more of the file
        depends on it than these: the frame, beside plain imports of the name, or what else is defined.
        """
        others = [text for defined, text in self.definitions.items() if defined != name]
        mentioned = _mentions([self.frame, *others], {name: 0}).get(name, 0)
        for part in self._parts:
            node = part.node
            if isinstance(node, nodes.ImportFrom):
                mentioned -= len([n for n in node.names if n.name == name and n.asname is None])
        if mentioned:
            return None
        return [number for number, f in enumerate(self.functions) if _mentions([f.body], {name: 0})]

    def lists_others(self) -> bool:
        """Say whether the file may ask for all of its names at once, some of which are another file's."""
        return self._has_star and self._lists_names()

    def _lists_names(self) -> bool:
        return _LISTING.search(self._source.text) is not None

    def _gap(self, line: int, column: int, end_line: int, end_column: int) -> str:
        """Return what is between two statements: keywords, headers, decorators; without comments and empty lines."""
        text = self._source.slice(line, column, end_line, end_column)
        if line == end_line or _QUOTES[0] in text or _QUOTES[1] in text:
            return text.rstrip()  # lines inside a string count
        kept: list[str] = []
        for number, words in enumerate(text.split("\n"), line):
            start = column if number == line else 0
            comment = self._comments.get(number, -1)
            code = words[: comment - start] if comment >= start else words
            if code.strip():
                kept.append(code.rstrip())
        return "\n".join(kept)


def _mentions(texts: list[str], names: dict[str, int]) -> dict[str, int]:
    """Count how often names stand in texts, wherever it is."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in _WORD.findall(text):
            if word in names:
                counts[word] = counts.get(word, 0) + 1
    return counts


def _parts_of(tree: nodes.Module) -> list[_Part]:
    """Return the simple statements and the functions of a module and its classes."""
    found: list[_Part] = []
    pending: list[tuple[list[nodes.Statement], str, bool]] = [(tree.body, "", True)]
    while pending:
        block, prefix, is_top = pending.pop()
        for statement in block:
            blocks = [statement.body] if isinstance(statement, nodes.ClassDef) else child_blocks(statement)
            inner = f"{prefix}{statement.name}." if isinstance(statement, nodes.ClassDef) else prefix
            if not isinstance(statement, nodes.FunctionDef) and blocks:
                pending += [(each, inner, False) for each in blocks]
            elif not isinstance(statement, nodes.FunctionDef) or statement.body:
                found.append(_Part(statement, prefix, is_top))
    return found


__all__ = ["Outline", "Outlined"]
