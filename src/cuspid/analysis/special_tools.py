"""What the modules of transfer functions share: their type, and how they look at arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.values import Unknown, Value
from cuspid.syntax import nodes

Special: TypeAlias = Callable[[Machine, Arguments, nodes.Node, Value | None], Value | None]
"""(machine, arguments, node, receiver) → the result, or None where the stub shall decide."""

Refine: TypeAlias = Callable[[Machine, Arguments, Value | None, Value, nodes.Node], Value]
"""(machine, arguments, receiver, what the stub says of the result, node) → the result, known better."""


def argument(arguments: Arguments, position: int, name: str) -> Value | None:
    """Return the argument for a parameter, wherever it stands."""
    if position < len(arguments.positional):
        return arguments.positional[position]
    return arguments.named.get(name, arguments.double_star)


def first(arguments: Arguments) -> Value:
    """Return the first argument."""
    if arguments.positional:
        return arguments.positional[0]
    return arguments.star if arguments.star is not None else Unknown()
