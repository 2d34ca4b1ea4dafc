"""Gives each finding a name that survives moved lines, so that one found again is known again.

    with_fingerprints(findings, sources)[0].fingerprint  # "9f1c…", 32 hexadecimal digits

It is made of the rule, the path, the scope, the code of the primary place without its white space, and an ordinal that
tells equal ones apart in the order in which they stand. Lines, columns, messages and evidence are no part of it.

Invariants: pure; the findings of one call all differ; a finding's fingerprint depends on no finding that differs from
it in rule, path, scope or code.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from cuspid.model.finding import Finding
from cuspid.model.result import SourceText
from cuspid.model.span import Place

_BYTES: Final = 16
"""Enough that no two of a million findings share one by chance."""
_MOST_LINES: Final = 50
"""Of a longer place (a whole class, a table of data) the beginning says which one it is."""


def with_fingerprints(findings: Sequence[Finding], sources: Mapping[str, SourceText]) -> tuple[Finding, ...]:
    """Name all findings of a run, suppressed ones too: one that is suppressed must not rename its twin."""
    seen: Counter[tuple[str, ...]] = Counter()
    order = sorted(range(len(findings)), key=lambda index: _position(findings[index]))
    named = list(findings)
    for index in order:
        finding = findings[index]
        place = finding.place
        identity = (finding.rule_id, place.path, finding.scope, normal_code(place, sources.get(place.path)))
        named[index] = replace(finding, fingerprint=_digest((*identity, str(seen[identity]))))
        seen[identity] += 1
    return tuple(named)


def normal_code(place: Place, source: SourceText | None) -> str:
    """The code of a place without white space."""
    if source is None:
        return ""
    span = place.span
    last = min(span.end_line, span.line + _MOST_LINES)
    lines = [source.line(number, place.cell) for number in range(span.line, last + 1)]
    if last == span.end_line:
        lines[-1] = lines[-1][: span.end_column]
    lines[0] = lines[0][span.column :]
    return "".join("".join(lines).split())


def _position(finding: Finding) -> tuple[str, int, int, int, int, int]:
    span = finding.place.span
    return (finding.place.path, finding.place.cell or 0, span.line, span.column, span.end_line, span.end_column)


def _digest(parts: Sequence[str]) -> str:
    # The length before each part keeps ("ab", "c") and ("a", "bc") apart.
    data = "".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(data, digest_size=_BYTES).hexdigest()
