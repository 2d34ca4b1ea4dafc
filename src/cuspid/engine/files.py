"""One file on its way into the analysis: bytes, text, tree, and what went wrong on the way.

Nothing of a file is ever imported or executed; a file that cannot be read gives a diagnostic and no tree.
"""

from __future__ import annotations

from dataclasses import dataclass

from cuspid.model.finding import Diagnostic, Trouble
from cuspid.model.result import SourceText
from cuspid.syntax import nodes
from cuspid.syntax.limits import MAX_SOURCE_BYTES
from cuspid.syntax.notebook import Notebook, NotebookError, read_notebook
from cuspid.syntax.parse import parse_module
from cuspid.syntax.source import Source, decode, from_text


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """A file with its tree."""

    path: str
    source: Source
    tree: nodes.Module
    diagnostics: tuple[Diagnostic, ...]
    notebook: Notebook | None = None

    @property
    def text(self) -> SourceText:
        """The lines as a report shows them: by cell for a notebook."""
        if self.notebook is None:
            return SourceText(tuple(self.source.lines))
        return SourceText((), {number: tuple(lines) for number, lines in self.notebook.cells.items()})

    def place_of(self, line: int) -> tuple[int, int | None]:
        """Return the line, and the cell of a notebook, that a line of the tree stands for."""
        if self.notebook is None:
            return line, None
        cell, line_in_cell = self.notebook.place(line)
        return line_in_cell, cell


def read_file(absolute: str, path: str) -> ParsedFile | Diagnostic:
    """Read and parse a file of the disk."""
    try:
        with open(absolute, "rb") as stream:
            data = stream.read(MAX_SOURCE_BYTES + 1)
    except OSError as error:
        return Diagnostic(path, Trouble.UNREADABLE, error.strerror or str(error), blocking=True)
    if len(data) > MAX_SOURCE_BYTES:
        return Diagnostic(
            path, Trouble.TOO_LARGE, f"larger than {MAX_SOURCE_BYTES:,} bytes: not analysed", blocking=True
        )
    return parse_bytes(data, path)


def parse_bytes(data: bytes, path: str) -> ParsedFile | Diagnostic:
    """Parse the bytes of a module or a notebook."""
    if path.endswith(".ipynb"):
        try:
            notebook = read_notebook(data)
        except NotebookError as error:
            return Diagnostic(path, Trouble.NOTEBOOK, str(error), blocking=True)
        return _parse(from_text(notebook.text), path, notebook)
    return _parse(decode(data), path, None)


def parse_text(text: str, path: str) -> ParsedFile:
    """Parse text that is already decoded."""
    return _parse(from_text(text), path, None)


def _parse(source: Source, path: str, notebook: Notebook | None) -> ParsedFile:
    parsed = parse_module(source, path)
    source.let_go()
    diagnostics = tuple(
        [
            Diagnostic(path, trouble.trouble, trouble.message, trouble.line, parsed.is_blocking)
            for trouble in parsed.troubles
        ]
    )
    return ParsedFile(path, source, parsed.module, diagnostics, notebook)
