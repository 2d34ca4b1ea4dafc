"""Colour for terminals: each method returns its text, wrapped in ANSI codes if colour is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cuspid.model.grade import Severity

_SEVERITY: Final[Mapping[Severity, str]] = {
    Severity.CRITICAL: "1;97;41",
    Severity.HIGH: "1;31",
    Severity.MEDIUM: "1;33",
    Severity.LOW: "1;36",
}


class Paint:
    """A palette with one method for each role that a piece of text plays."""

    def __init__(self, is_on: bool) -> None:
        self.is_on = is_on

    def severity(self, severity: Severity, text: str) -> str:
        return self._wrap(_SEVERITY[severity], text)

    def strong(self, text: str) -> str:
        return self._wrap("1", text)

    def faint(self, text: str) -> str:
        return self._wrap("2", text)

    def rule(self, text: str) -> str:
        return self._wrap("1;35", text)

    def path(self, text: str) -> str:
        return self._wrap("1", text)

    def good(self, text: str) -> str:
        return self._wrap("1;32", text)

    def bad(self, text: str) -> str:
        return self._wrap("1;31", text)

    def warning(self, text: str) -> str:
        return self._wrap("33", text)

    def label(self, text: str) -> str:
        return self._wrap("1;34", text)

    def _wrap(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.is_on and text else text
