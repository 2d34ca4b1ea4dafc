"""The form of the JSON report, as a JSON schema (draft 2020-12).

`version` is 1. It grows by one when a key is removed or changes its meaning; new keys may come at any time, so readers
should pass over keys that they do not know. Lines and columns count from 1, ends are exclusive, columns count
characters. In notebooks, lines count within the `cell`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

Json: TypeAlias = Mapping[str, object]

VERSION: Final = 1

_TEXT: Final[Json] = {"type": "string"}
_TEXTS: Final[Json] = {"type": "array", "items": _TEXT}
_NATURAL: Final[Json] = {"type": "integer", "minimum": 0}
_FROM_ONE: Final[Json] = {"type": "integer", "minimum": 1}
_SEVERITY: Final[Json] = {"enum": ["low", "medium", "high", "critical"]}
_CONFIDENCE: Final[Json] = {"enum": ["low", "medium", "high"]}
_RULE_ID: Final[Json] = {"type": "string", "pattern": "^CSP-[A-Z][0-9]+$"}


def _record(properties: Json, optional: Json | None = None) -> Json:
    return {"type": "object", "required": list(properties), "properties": {**properties, **(optional or {})}}


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}


_PLACE: Final = _record(
    {
        "path": _TEXT,
        "line": _FROM_ONE,
        "column": _FROM_ONE,
        "end_line": _FROM_ONE,
        "end_column": _FROM_ONE,
        "why": _TEXT,
    },
    {"cell": _FROM_ONE},
)
_FINDING: Final = _record(
    {
        "rule": _RULE_ID,
        "message": _TEXT,
        "severity": _SEVERITY,
        "confidence": _CONFIDENCE,
        "place": {"$ref": "#/$defs/place"},
        "evidence": _list({"$ref": "#/$defs/place"}),
        "scope": _TEXT,
        "fingerprint": _TEXT,
    },
    {"suppressed_by": {"type": "string", "description": "The comment, in a finding that one suppresses."}},
)
_RULE: Final = _record(
    {
        "title": _TEXT,
        "area": _TEXT,
        "severity": _SEVERITY,
        "cwe": _list(_FROM_ONE),
        "owasp": _TEXTS,
        "fix": _TEXT,
    }
)
_DIAGNOSTIC: Final = _record(
    {
        "path": _TEXT,
        "trouble": _TEXT,
        "message": _TEXT,
        "line": {**_NATURAL, "description": "0 where the whole file is concerned."},
        "blocking": {"type": "boolean", "description": "The file could not be analysed at all."},
    }
)
SCHEMA: Final[Json] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Cuspid report",
    "$defs": {"place": _PLACE, "finding": _FINDING},
    **_record(
        {
            "version": {"const": VERSION},
            "tool": _record({"name": {"const": "cuspid"}, "version": _TEXT}),
            "findings": _list({"$ref": "#/$defs/finding"}),
            "diagnostics": _list(_DIAGNOSTIC),
            "rules": {"type": "object", "description": "Of all findings, by id.", "additionalProperties": _RULE},
            "summary": _record(
                {"files": _NATURAL, "lines": _NATURAL, "findings": _NATURAL, "suppressed": _NATURAL},
            ),
        },
        {"suppressed": {**_list({"$ref": "#/$defs/finding"}), "description": "Where they were asked for."}},
    ),
}
