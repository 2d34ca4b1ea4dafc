"""Keeps the parser from dropping code that mypy would not reach.

After a top-level `assert` that fails on the platform or version at hand (`assert sys.platform == "win32"`), the
parser leaves out the rest of the file. Which code runs is not for the parser to say, so the words by which it judges
are spelled otherwise there, with the same length, and spelled back by the reader.

    spelled_otherwise('assert PY2', 'assert PY2')  # ('assert aaa', {'aaa': 'PY2'})
"""

from __future__ import annotations

import re
from itertools import product
from string import ascii_lowercase
from typing import Final

_ASSERT: Final = re.compile(r"\bassert\b")
_WORDS: Final = ("platform", "version_info", "MYPY", "TYPE_CHECKING", "PY2", "PY3")
_JUDGED: Final = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b")
_WORD: Final = re.compile(r"\w+")
_END: Final = re.compile(r"[()\[\]{}\n;]|\\\n")

_Aliases = dict[str, str]


def may_judge(text: str) -> bool:
    """Say whether the text is worth a closer look; cheap, for every file is asked."""
    return "assert" in text and any([word in text for word in _WORDS])


def judged_words(code: str) -> list[tuple[int, int]]:
    """Where, in the conditions of `assert` statements, the words stand by which the parser judges."""
    found: list[tuple[int, int]] = []
    pos = 0
    while True:
        start = _ASSERT.search(code, pos)
        if start is None:
            return found
        pos = _statement_end(code, start.end())
        found.extend(word.span() for word in _JUDGED.finditer(code, start.end(), pos))


def _statement_end(code: str, pos: int) -> int:
    depth = 0
    for match in _END.finditer(code, pos):
        token = match.group()
        if token in "([{":
            depth += 1
        elif token in ")]}":
            depth = max(0, depth - 1)
        elif not depth and token in ("\n", ";"):
            return match.start()
    return len(code)


def spelled_otherwise(text: str, words: list[tuple[int, int]]) -> tuple[str, _Aliases]:
    """The text with other words in those places, and the true word of each; words for which nothing is free stay."""
    taken = set(_WORD.findall(text))
    aliases: _Aliases = {}
    chosen: _Aliases = {}
    pieces: list[str] = []
    pos = 0
    for start, end in words:
        word = text[start:end]
        if word not in chosen:
            chosen[word] = _free_word(len(word), taken)
            taken.add(chosen[word])
            aliases[chosen[word]] = word
        pieces.extend((text[pos:start], chosen[word]))
        pos = end
    pieces.append(text[pos:])
    return "".join(pieces), aliases


def _free_word(size: int, taken: set[str]) -> str:
    for letters in product(ascii_lowercase, repeat=3):
        word = "".join(letters) + "_" * (size - 3)
        if word not in taken and word not in ("and", "def", "del", "for", "not", "try"):
            return word
    raise ValueError("the text uses every word of that length")
