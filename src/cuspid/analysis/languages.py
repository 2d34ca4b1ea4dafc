"""What a text reads as: SQL, an address, an LDAP filter, an XPath expression, a template.

Only what is known of the text counts: a text that is unknown from its first character reads as nothing.

    reads_as(machine, "sql", value)    # `"SELECT id FROM users WHERE name = '" + name + "'"`
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.machine import Machine, options_of
from cuspid.analysis.values import Const, Text, Value

_SQL: Final = re.compile(
    r"""(?:\s|--[^\n]*\n|/\*(?:[^*]|\*(?!/))*\*/|\()*
    (?i:
      select\b.+?\bfrom\b | insert\s+(?:or\s+\w+\s+|ignore\s+|overwrite\s+)?into\b | (?:replace|merge)\s+into\b
    | update\s+\S+(?:\s+\w+)?\s+set\b | delete\s+from\b | truncate\s+table\b
    | (?:create|drop|alter)\s+(?:or\s+replace\s+|(?:temp(?:orary)?|unique|external|materialized)\s+)*
      (?:table|index|view|database|schema|user|role|login|function|procedure|sequence|trigger|type|extension|
         keyspace|warehouse|catalog|tablespace)\b
    | with\s+(?:recursive\s+)?[\w\0]+\s*(?:\([^)]*\)\s*)?as\s*(?:not\s+)?(?:materialized\s*)?\(
    | grant\s.+\s(?:on|to)\b | revoke\s.+\sfrom\b | show\s+(?:tables|databases|columns|create|index|variables)\b)
    | (?:SELECT|PRAGMA|EXPLAIN|EXEC|EXECUTE|CALL|COPY|VACUUM|ATTACH)\s""",
    re.VERBOSE | re.DOTALL,
)
"""How statements begin. The last line's words are English too: alone, they count in capitals."""
_PATTERNS: Final[dict[str, re.Pattern[str]]] = {
    "sql": _SQL,
    "url": re.compile(r"(?:https?|wss?|ftp)://", re.IGNORECASE),
    "ldap": re.compile(r"\(\s*(?:[&|!]\s*\(\s*)*[\w;.-]+\s*[~<>]?="),
    "xpath": re.compile(r"(?:\(|count\(|string\(|boolean\()?\s*\.?/{1,2}[\w*@.\0]"),
    "template": re.compile(r".*(?:\{\{|\{%)", re.DOTALL),
}
MAX_TOLD: Final = 4000
"""Characters of a text that are looked at: what a statement is shows at its beginning."""


def reads_as(machine: Machine, language: str, value: Value) -> bool:
    """Say whether a value is a text that reads as a language."""
    return any([_reads(language, skeleton(option)) for option in options_of(value)])


def skeleton(value: Value) -> str:
    """Return the known text of a value, with a NUL for each part that is not known; empty for what is no text."""
    if isinstance(value, Const):
        return _text(value)
    if isinstance(value, Text):
        return "".join([_text(part) if isinstance(part, Const) else "\0" for part in value.parts])[:MAX_TOLD]
    return ""


def _text(value: Const) -> str:
    held = value.value
    if isinstance(held, bytes):
        return held.decode("latin-1")
    return held if isinstance(held, str) else ""


def _reads(language: str, text: str) -> bool:
    return bool(text) and text[0] != "\0" and _PATTERNS[language].match(text) is not None
