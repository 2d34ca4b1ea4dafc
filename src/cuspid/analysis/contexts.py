"""Where in a text an untrusted part stands: in which quotes of a shell or of SQL, in which part of a page.

Escaping protects text between tags and inside quoted attributes. It does not protect the target of a link
(`javascript:`), an unquoted attribute or a script (HTML Living Standard 13.1; the shell's quoting is POSIX.1-2024 XCU
2.2).
"""

from __future__ import annotations

import re
from typing import Final

TEXT: Final = "text"
ATTRIBUTE: Final = "attribute"
LINK: Final = "link"
UNQUOTED: Final = "unquoted"
SCRIPT: Final = "script"
"""Between tokens of a script, where a literal stands by itself."""
NESTED: Final = "nested"
"""In a script within something else: a string of its own, or an attribute."""

_OPEN_TAG: Final = re.compile(r"<[a-zA-Z][^<>]*$", re.DOTALL)
_ATTRIBUTE: Final = re.compile(r"([a-zA-Z_:@.-]+)\s*=\s*(\"[^\"]*|'[^']*|[^\s\"'>]*)$", re.DOTALL)
_LINKS: Final = frozenset(("href", "src", "action", "formaction", "data", "xlink:href", "poster"))
_SCRIPT_START: Final = re.compile(r"<(script|style)\b[^>]*>", re.IGNORECASE)
_SCRIPT_END: Final = re.compile(r"</(script|style)", re.IGNORECASE)


def html_context(before: str) -> str:
    """Return the place that follows `before` in a page; `\\0` stands for unknown parts."""
    starts = list(_SCRIPT_START.finditer(before))
    if len(starts) > len(_SCRIPT_END.findall(before)):
        return NESTED if open_quote(before[starts[-1].end() :]) else SCRIPT
    tag = _OPEN_TAG.search(before)
    if tag is None:
        return TEXT
    attribute = _ATTRIBUTE.search(tag.group(0))
    if attribute is None:
        return UNQUOTED if "=" in tag.group(0) or tag.group(0).endswith(" ") else TEXT
    name, value = attribute.group(1).lower(), attribute.group(2)
    if name.startswith("on"):
        return NESTED
    if not value.startswith(('"', "'")):
        return UNQUOTED
    if name in _LINKS and not value[1:].strip():
        return LINK
    return ATTRIBUTE


def open_quote(before: str) -> str:
    """Return the quote within which what follows `before` stands in an SQL statement; empty outside of any."""
    quote = ""
    for character in before:
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
    return quote


def is_quoted_in_shell(before: str) -> bool:
    """Say whether what follows `before` in a command stands inside quotes, where a quoted word is no longer one."""
    quote = ""
    escaped = False
    for character in before:
        if escaped:
            escaped = False
        elif character == "\\" and quote != "'":
            escaped = True
        elif quote:
            if character == quote:
                quote = ""
        elif character in "\"'":
            quote = character
    return bool(quote)


def sql_quote(before: str) -> str:
    """Return the quote that is open after `before` in an SQL statement; empty outside of quotes."""
    quote = ""
    for character in before:
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"`":
            quote = character
    return quote
