"""Parses a source into our tree, with its comments and what is wrong with it.

    parsed = parse_module(decode(data), "app.py")
    parsed.module.body, parsed.troubles

The Rust parser behind `ast-serialize` reads every version's syntax and goes on after errors, so that a broken file gives a tree
for the rest. Its columns are wrong after non-ASCII characters on a line: such a text is parsed twice, once as it is for names
and values and once with every such character replaced by an ASCII one of the same class, for the locations.

Invariants: never raises on any source; `is_blocking` says that nothing useful came of it.
"""

from __future__ import annotations

import re
import sys
from typing import Final

import ast_serialize

from cuspid.model.finding import Trouble
from cuspid.syntax.comments import Scan, scan
from cuspid.syntax.cursor import FormatError, Place
from cuspid.syntax.depth import blanked, deep_statements, visible
from cuspid.syntax.expressions import TooDeepError
from cuspid.syntax.limits import MAX_CHAIN_TOKENS, MAX_LINKS, MAX_SOURCE_BYTES, MAX_SYNTAX_DIAGNOSTICS, RECURSION_LIMIT
from cuspid.syntax.nodes import Expression, Module, Statement
from cuspid.syntax.reachability import judged_words, spelled_otherwise
from cuspid.syntax.reader import TreeReader, only_expression
from cuspid.syntax.source import Source, SyntaxTrouble, from_text
from cuspid.syntax.text import SourceText

_FORMAT: Final = 5
_NON_ASCII: Final = re.compile(r"[^\x00-\x7f]")


class ParsedModule:
    """What came of a file: its tree, and what is wrong with it."""

    def __init__(self, module: Module, troubles: list[SyntaxTrouble], is_blocking: bool) -> None:
        self.module = module
        self.troubles = troubles
        self.is_blocking = is_blocking


def parse_module(source: Source, path: str) -> ParsedModule:
    """Parse a source; `path` serves to tell stubs from modules."""
    troubles = list(source.troubles)
    if len(source.text) > MAX_SOURCE_BYTES:
        message = f"more than {MAX_SOURCE_BYTES:,} characters of source"
        troubles.append(SyntaxTrouble(Trouble.TOO_LARGE, message, 0))
        return ParsedModule(Module([], [], 1), troubles, True)
    if sys.getrecursionlimit() < RECURSION_LIMIT:
        sys.setrecursionlimit(RECURSION_LIMIT)
    found = scan(source.text, source.lines)
    body: list[Statement] = []
    is_blocking = False
    try:
        text, aliases = _prepared(source, found, troubles)
        errors = _read(text, aliases, SourceText(source.lines, found.comments), path, body, troubles)
        _note_errors(errors, troubles)
        is_blocking = bool(errors) and not body
    except (TooDeepError, RecursionError):
        line = body[-1].end_line + 1 if body else 1
        troubles.append(SyntaxTrouble(Trouble.BUDGET, "nests too deeply: not analysed from here on", line))
        is_blocking = True
    except (ValueError, IndexError) as error:
        line = body[-1].end_line + 1 if body else 1
        troubles.append(SyntaxTrouble(Trouble.INTERNAL, f"the parser's tree cannot be read: {error}", line))
        is_blocking = True
    return ParsedModule(Module(body, found.comments, len(source.lines)), troubles, is_blocking)


def parse_expression(text: str) -> Expression | None:
    """The expression that a text consists of (a string annotation, say); None when it is not one."""
    source = from_text(text)
    place = (1, 0, len(source.lines), len(source.lines[-1]))
    if len(text) > MAX_SOURCE_BYTES:
        return None
    found = scan(source.text, source.lines)
    if deep_statements(visible(source.text, found.hidden)):
        return None
    try:
        return _slice(SourceText(source.lines, found.comments), place)
    except (ValueError, IndexError, RecursionError):
        return None


def _prepared(source: Source, found: Scan, troubles: list[SyntaxTrouble]) -> tuple[str, dict[str, str]]:
    """The text to parse, in the places of the source, with the words that were spelled otherwise.

    It is without comments: by some of them (`# mypy: ignore-errors`, `# type: …`) the parser drops bodies and adds types.
    Statements that nest too deeply are left out too.
    """
    text = source.text
    aliases: dict[str, str] = {}
    deep: list[tuple[int, int]] = []
    if len(text) > MAX_CHAIN_TOKENS or "assert" in text:
        code = visible(text, found.hidden)
        words = judged_words(code)
        deep = deep_statements(code)
        if words:
            text, aliases = spelled_otherwise(text, words)
    if not (found.comments or deep):
        return text, aliases
    lines = text.split("\n")
    for comment in found.comments:
        lines[comment.line - 1] = lines[comment.line - 1][: comment.column]
    for first, last in deep:
        message = f"a statement of {last - first + 1} lines nests too deeply: not analysed"
        troubles.append(SyntaxTrouble(Trouble.BUDGET, message, first))
    return "\n".join(blanked(lines, deep)), aliases


def _serialized(text: str, path: str) -> tuple[bytes, list[tuple[int, str]]]:
    name = "module.pyi" if path.endswith(".pyi") else "module.py"
    try:
        answer = ast_serialize.parse(name, text, cache_version=_FORMAT)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of the parser is no Exception
        raise FormatError(f"the parser failed: {error}") from None
    return answer[0], [(int(error["line"]), str(error["message"])) for error in answer[1]]


def _read(
    text: str,
    aliases: dict[str, str],
    source: SourceText,
    path: str,
    body: list[Statement],
    troubles: list[SyntaxTrouble],
) -> list[tuple[int, str]]:
    """Parse a text and read its tree into `body`."""
    data, errors = _serialized(text, path)
    reader = TreeReader(data, source, _slice)
    reader.aliases = aliases
    if not text.isascii():
        _replay(reader, text, source, path)
    reader.file(body)
    for line in reader.cuts[:MAX_SYNTAX_DIAGNOSTICS]:
        troubles.append(
            SyntaxTrouble(Trouble.BUDGET, f"a chain of more than {MAX_LINKS} links: its start is not analysed", line)
        )
    return errors


def _replay(reader: TreeReader, text: str, source: SourceText, path: str) -> None:
    """Let the reader take its locations from a parse of the text in ASCII."""
    data, _ = _serialized(_ascii(text), path)
    recorder = TreeReader(data, source, _slice)
    recorder.is_plain = False
    recorder.is_recording = True
    recorder.file([])
    reader.recorded = recorder.recorded
    reader.is_replaying = True
    reader.is_plain = False


def _ascii(text: str) -> str:
    """The text with each non-ASCII character replaced by one that the tokenizer takes in the same way."""
    return _NON_ASCII.sub(_stand_in, text)


def _stand_in(match: re.Match[str]) -> str:
    return "X" if ("a" + match.group()).isidentifier() else "$"


def _slice(source: SourceText, place: Place) -> Expression | None:
    """The expression that a slice of a source holds, with the positions that it has there."""
    written = source.slice(place[0], place[1], place[2], place[3])
    # The brackets let the expression go over several lines, and the line end keeps a comment from hiding the last one.
    text = f"({written}\n)"
    data, errors = _serialized(text, "")
    if errors:
        return None
    reader = TreeReader(data, source, _slice)
    if not text.isascii():
        _replay(reader, text, source, "")
    reader.is_plain = False
    reader.line_shift = place[0] - 1
    reader.column_shift = place[1] - 1
    body: list[Statement] = []
    reader.file(body)
    return only_expression(body)


def _note_errors(errors: list[tuple[int, str]], troubles: list[SyntaxTrouble]) -> None:
    for line, message in errors[:MAX_SYNTAX_DIAGNOSTICS]:
        troubles.append(SyntaxTrouble(Trouble.SYNTAX, message, line))
    left = len(errors) - MAX_SYNTAX_DIAGNOSTICS
    if left > 0:
        line = errors[MAX_SYNTAX_DIAGNOSTICS][0]
        troubles.append(SyntaxTrouble(Trouble.SYNTAX, f"{left} more errors from here on", line))
