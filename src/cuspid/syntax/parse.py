"""Parses a source into our tree, with its comments and what is wrong with it.

    parsed = parse_module(decode(data), "app.py")
    parsed.module.body, parsed.troubles

The Rust parser behind `ast-serialize` reads every version's syntax and goes on after errors, so that a broken file
gives a tree for the rest. Its columns are wrong after non-ASCII characters on a line: such a text is parsed twice,
once as it is for names and values and once with every such character replaced by an ASCII one of the same class, for
the locations.

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
from cuspid.syntax.depth import blanked, deep_statements, is_balanced, visible
from cuspid.syntax.expressions import TooDeepError
from cuspid.syntax.limits import MAX_CHAIN_TOKENS, MAX_LINKS, MAX_SOURCE_BYTES, MAX_SYNTAX_DIAGNOSTICS, RECURSION_LIMIT
from cuspid.syntax.nodes import Expression, Module, Statement
from cuspid.syntax.reachability import judged_words, may_judge, spelled_otherwise
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
    found = scan(source.text, source.lines)
    body: list[Statement] = []
    is_blocking = False
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, RECURSION_LIMIT))
    try:
        text, aliases = _prepared(source, found, troubles)
        reader, errors = _read(text, path, SourceText(source.lines, found.comments), body, aliases, (0, 0))
        _note_errors(errors, troubles)
        _note_cuts(reader.cuts, f"a chain of more than {MAX_LINKS} links: its start is not analysed", troubles)
        _note_cuts(reader.short_ladders, "a ladder of too many `elif`: not analysed from here to its `else`", troubles)
        is_blocking = bool(errors) and not body
    except (TooDeepError, RecursionError):
        line = body[-1].end_line + 1 if body else 1
        troubles.append(SyntaxTrouble(Trouble.BUDGET, "nests too deeply: not analysed from here on", line))
        is_blocking = True
    except (ValueError, IndexError) as error:
        line = body[-1].end_line + 1 if body else 1
        troubles.append(SyntaxTrouble(Trouble.INTERNAL, f"the parser's tree cannot be read: {error}", line))
        is_blocking = True
    finally:
        sys.setrecursionlimit(limit)
    return ParsedModule(Module(body, found.comments, len(source.lines)), troubles, is_blocking)


def parse_expression(text: str) -> Expression | None:
    """The expression that a text consists of (a string annotation, say); None when it is not one."""
    source = from_text(text)
    place = (1, 0, len(source.lines), len(source.lines[-1]))
    if len(text) > MAX_SOURCE_BYTES:
        return None
    found = scan(source.text, source.lines)
    code = visible(source.text, found.hidden)
    if not text.strip() or not is_balanced(code) or deep_statements(code):
        return None
    try:
        return _slice(SourceText(source.lines, found.comments), place)
    except (ValueError, IndexError, RecursionError):
        return None


def _prepared(source: Source, found: Scan, troubles: list[SyntaxTrouble]) -> tuple[str, dict[str, str]]:
    """The text to parse, in the places of the source, with the words that were spelled otherwise.

    It is without comments: by some of them (`# mypy: ignore-errors`, `# type: …`) the parser drops bodies and adds
    types. Statements that nest too deeply are left out too.
    """
    text = source.text
    aliases: dict[str, str] = {}
    deep: list[tuple[int, int]] = []
    is_judged = may_judge(text)
    if is_judged or len(text) > MAX_CHAIN_TOKENS:
        code = visible(text, found.hidden)
        words = judged_words(code) if is_judged else []
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
    text: str, path: str, source: SourceText, body: list[Statement], aliases: dict[str, str], origin: tuple[int, int]
) -> tuple[TreeReader, list[tuple[int, str]]]:
    """Parse a text that starts at a place of the source, and read its tree into `body`."""
    data, errors = _serialized(text, path)
    reader = _reader(data, source, aliases, origin)
    if text.isascii():
        reader.file(body)
        return reader, errors
    reader.recorded = _places(text, path, source)
    reader.is_replaying = True
    reader.is_plain = False
    try:
        reader.file(body)
        if reader.replayed == len(reader.recorded):
            return reader, errors
    except FormatError:
        pass
    # In broken code the two trees may differ. Columns then stay as the parser counts them: inexact on such lines.
    body.clear()
    reader = _reader(data, source, aliases, origin)
    reader.is_plain = False
    reader.file(body)
    return reader, errors


def _reader(data: bytes, source: SourceText, aliases: dict[str, str], origin: tuple[int, int]) -> TreeReader:
    reader = TreeReader(data, source, _slice)
    reader.aliases = aliases
    reader.line_shift, reader.column_shift = origin
    reader.is_plain = origin == (0, 0)
    return reader


def _places(text: str, path: str, source: SourceText) -> list[Place]:
    """All locations of a text's tree in the order of the format, from a parse of the text in ASCII."""
    data, _ = _serialized(_ascii(text), path)
    recorder = _reader(data, source, {}, (0, 0))
    recorder.is_plain = False
    recorder.is_recording = True
    recorder.file([])
    return recorder.recorded


def _ascii(text: str) -> str:
    """The text with each non-ASCII character replaced by one that the tokenizer takes in the same way."""
    return _NON_ASCII.sub(_stand_in, text)


def _stand_in(match: re.Match[str]) -> str:
    # `Z` stands in no prefix of a string or number.
    return "Z" if ("a" + match.group()).isidentifier() else "$"


def _slice(source: SourceText, place: Place) -> Expression | None:
    """The expression that a slice of a source holds, with the positions that it has there."""
    written = source.slice(place[0], place[1], place[2], place[3])
    # The brackets let the expression go over several lines, and the line end keeps a comment from hiding the last one.
    text = f"({written}\n)"
    body: list[Statement] = []
    _, errors = _read(text, "", source, body, {}, (place[0] - 1, place[1] - 1))
    return None if errors else only_expression(body)


def _note_cuts(lines: list[int], message: str, troubles: list[SyntaxTrouble]) -> None:
    for line in lines[:MAX_SYNTAX_DIAGNOSTICS]:
        troubles.append(SyntaxTrouble(Trouble.BUDGET, message, line))


def _note_errors(errors: list[tuple[int, str]], troubles: list[SyntaxTrouble]) -> None:
    for line, message in errors[:MAX_SYNTAX_DIAGNOSTICS]:
        troubles.append(SyntaxTrouble(Trouble.SYNTAX, message, line))
    left = len(errors) - MAX_SYNTAX_DIAGNOSTICS
    if left > 0:
        line = errors[MAX_SYNTAX_DIAGNOSTICS][0]
        troubles.append(SyntaxTrouble(Trouble.SYNTAX, f"{left} more errors from here on", line))
