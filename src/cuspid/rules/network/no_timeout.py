"""CSP-D405: a request that waits for ever."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given, Receiver
from cuspid.model.facts import Condition, InState, Matches
from cuspid.model.grade import Confidence
from cuspid.rules.network._conditions import UNLIMITED

_MESSAGE: Final = "{callee} has no timeout: a server that never answers holds this program for ever"
_NO_SERVER: Final[Condition] = Matches(r"(?:data|file):")
"""A URL that no server answers."""

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="http.request",
        when=(Given("timeout", UNLIMITED),),
        unless=(Receiver(InState("http.adapter", ("own",))),),
        message=_MESSAGE,
    ),
    CallCheck(
        trait="http.request",
        when=(Given("timeout", UNLIMITED),),
        message=_MESSAGE + ", unless the mounted adapter sets one",
        confidence=Confidence.LOW,
    ),
    CallCheck(
        trait="url.open",
        when=(Given("timeout", UNLIMITED),),
        unless=(Given("url", _NO_SERVER),),
        message=_MESSAGE,
    ),
    CallCheck(
        trait="net.blocking",
        when=(Given("timeout", UNLIMITED),),
        message="{callee} waits as long as the other side likes",
        confidence=Confidence.LOW,
        audit=True,
    ),
)
