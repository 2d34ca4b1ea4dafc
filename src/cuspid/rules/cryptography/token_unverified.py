"""CSP-D310: a signed token is believed without its signature."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import Entry, Equals, Falsy, Item, Matches

_MESSAGE: Final = "{callee} does not check the token's signature: anybody can write one"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(trait="jwt.decode", when=(Given("jwt.options", Entry("verify_signature", Falsy())),), message=_MESSAGE),
    CallCheck(trait="jwt.decode", when=(Given("jwt.verify", Equals((False,))),), message=_MESSAGE),
    CallCheck(
        trait="jwt.decode",
        when=(Given("jwt.algorithms", Item(Matches("none$"))),),
        message="{callee} accepts tokens without a signature: anybody can write one",
    ),
    CallCheck(trait="jwt.decode-unverified", message=_MESSAGE),
    *(
        CallCheck(
            trait="jwt.encode",
            when=(Given("jwt.algorithm", condition),),
            message="{callee} makes a token without a signature: anybody can write another",
        )
        for condition in (Matches("none$"), Equals((None,)))
    ),
)
