"""Reads a Jupyter notebook as one module, in which each line knows its cell.

    notebook = read_notebook(data)
    parsed = parse_module(notebook.source, "analysis.ipynb")
    notebook.place(12)  # (3, 4): line 4 of the third cell

Code cells are joined in order. Lines that are no Python (`%magic`, `!command`, `help?`, whole `%%bash` cells) are
blanked or, where they stand alone in a block, become `pass`, so that no line moves. The Python in a `%%time` cell or
after `%time` stays.

Invariants: cells count from 1 over all cells, whatever their kind; bad input raises `NotebookError` and nothing else.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Final

from cuspid.syntax.limits import MAX_NOTEBOOK_BYTES
from cuspid.syntax.source import Source, from_text

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_CELL_MAGIC: Final = re.compile(r"%%(\w+)")
_PYTHON_CELLS: Final = frozenset(
    ("capture", "debug", "memit", "mprun", "prun", "pypy", "python", "python3", "time", "timeit")
)
"""Cell magics whose cell is Python all the same."""
_LINE_MAGIC: Final = re.compile(r"(\s*)%(?:time|timeit|prun|memit)\b(?:\s+-\w+(?:\s+\d+\b)?)*\s+(?=\S)")
"""Line magics that run the Python after them."""
_NOT_PYTHON: Final = re.compile(r"\s*(?:[%!?]|[\w.]+\?{1,2}\s*(?:#.*)?$)")
_ASSIGNED: Final = re.compile(r"(\s*[^\W\d][\w.,\s]*=\s*)[%!](?!=)")
_TOKEN: Final = re.compile(r"""#|'''|\"{3}|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[()\[\]{}]""")


class NotebookError(ValueError):
    """A file that is no notebook; the text says why."""


class Notebook:
    """The code of a notebook, and where its lines come from."""

    def __init__(self, source: Source, starts: list[int], numbers: list[int], cells: dict[int, list[str]]) -> None:
        self.source = source
        self.text = source.text
        self.cells = cells  # the lines of each code cell as written, by its number
        self._starts = starts
        self._numbers = numbers

    def place(self, line: int) -> tuple[int, int]:
        """The cell of a line of the module, and the line within that cell; both count from 1."""
        index = bisect_right(self._starts, line) - 1
        if index < 0:
            return 1, 1
        return self._numbers[index], line - self._starts[index] + 1


def read_notebook(data: bytes) -> Notebook:
    """The code cells of a notebook as one source."""
    lines: list[str] = []
    starts: list[int] = []
    numbers: list[int] = []
    cells: dict[int, list[str]] = {}
    for number, cell in enumerate(_cells(data), 1):
        if not isinstance(cell, dict) or cell.get("cell_type") != "code":
            continue
        text = _text(cell, number)
        starts.append(len(lines) + 1)
        numbers.append(number)
        cells[number] = _LINE_END.split(text)
        lines.extend(python_lines(text))
    return Notebook(from_text("\n".join([*lines, ""])), starts, numbers, cells)


def _cells(data: bytes) -> list[object]:
    if len(data) > MAX_NOTEBOOK_BYTES:
        raise NotebookError(f"more than {MAX_NOTEBOOK_BYTES:,} bytes")
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotebookError(f"not JSON: {error}") from None
    if not isinstance(document, dict):
        raise NotebookError("not a notebook: no object at the top")
    cells: object = document.get("cells")
    if cells is None and isinstance(document.get("worksheets"), list):
        # Format 3 kept its cells in worksheets, under `input`.
        cells = [
            cell
            for sheet in document["worksheets"]
            if isinstance(sheet, dict) and isinstance(sheet.get("cells"), list)
            for cell in sheet["cells"]
        ]
    if not isinstance(cells, list):
        raise NotebookError("not a notebook: it has no list of cells")
    return cells


def _text(cell: dict[str, object], number: int) -> str:
    written = cell.get("source", cell.get("input", ""))
    if isinstance(written, str):
        return written
    if isinstance(written, list) and all(isinstance(piece, str) for piece in written):
        return "".join(written)
    raise NotebookError(f"the source of cell {number} is not text")


def python_lines(text: str) -> list[str]:
    """The lines of a cell with all that is no Python blanked."""
    lines = _LINE_END.split(text)
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    magic = _CELL_MAGIC.match(lines[first])
    if magic is not None:
        if magic[1] not in _PYTHON_CELLS:
            return [""] * len(lines)
        lines[first] = ""
    result: list[str] = []
    quote = ""
    depth = 0
    is_shell_open = is_code_open = False
    for line in lines:
        if is_shell_open:
            result.append("")
            is_shell_open = line.endswith("\\")
            continue
        # Inside a string, brackets or a continued line, `%` and `!` at the start are what they look like.
        plain = line if quote or depth or is_code_open else _plain(line)
        result.append(plain)
        is_shell_open = plain != line and line.endswith("\\")
        if not is_shell_open:
            quote, depth = _state_after(plain, quote, depth)
            is_code_open = plain.endswith("\\")
    return result


def _plain(line: str) -> str:
    """The line if it is Python; else what takes its place without moving anything."""
    timed = _LINE_MAGIC.match(line)
    if timed is not None:
        return timed[1] + "pass;" + " " * (timed.end() - len(timed[1]) - 5) + line[timed.end() :]
    if _NOT_PYTHON.match(line):
        return line[: len(line) - len(line.lstrip())] + "pass"
    assigned = _ASSIGNED.match(line)
    return line if assigned is None else assigned[1] + "None"


def _state_after(line: str, quote: str, depth: int) -> tuple[str, int]:
    """Which triple quote is open after a line, and how many brackets."""
    pos = 0
    while True:
        if quote:
            closing = line.find(quote, pos)
            if closing < 0:
                return quote, depth
            pos = closing + 3
            quote = ""
        token = _TOKEN.search(line, pos)
        if token is None or token.group() == "#":
            return "", depth
        pos = token.end()
        if token.group() in ("'''", '"""'):
            quote = token.group()
        elif token.group() in "([{":
            depth += 1
        elif token.group() in ")]}":
            depth = max(0, depth - 1)
