"""A change to a file's text, as data."""

from __future__ import annotations

from dataclasses import dataclass

from cuspid.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the text of `span` by `text`."""

    span: Span
    text: str
