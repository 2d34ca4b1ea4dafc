"""Controls the gate; the annotations are only imported for the type checker."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway import Gateway, Recorder


def move(gate: Gateway, position: str) -> int:
    return gate.send("--to " + position)
