"""CSP-D404: a server listens on every network interface of its machine."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import AnyOf, Condition, Equals, Item, Matches, Not
from cuspid.model.grade import Confidence

_WILDCARD: Final[Condition] = AnyOf(
    (
        Equals(("", "::")),
        Matches(r"(?:[a-z]+://)?(?:0\.0\.0\.0|\[::\]|\*)(?:[:/]|$)"),
    )
)

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="net.bind",
        when=(Given("bind.address", AnyOf((_WILDCARD, Item(_WILDCARD)))),),
        unless=(Given("bind.address", Item(Equals((0,)), 1)),),
        message="{callee} listens on every network interface of the machine",
        confidence=Confidence.MEDIUM,
    ),
    CallCheck(
        trait="net.bind",
        when=(
            Given("bind.socket-address", Item(_WILDCARD)),
            Given("bind.socket-address", Item(Not(Equals((0,))), 1)),
        ),
        message="{callee} listens on every network interface of the machine",
        confidence=Confidence.MEDIUM,
    ),
    CallCheck(
        trait="net.bind",
        when=(Given("bind.address", Equals((None,))),),
        message="{callee} is given no address and listens on every network interface of the machine",
        confidence=Confidence.LOW,
        audit=True,
    ),
)
