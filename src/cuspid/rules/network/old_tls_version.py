"""CSP-D412: a TLS or SSL version that is broken or withdrawn is asked for or allowed."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import AnyOf, Condition, HasTrait, Matches

_OLD: Final[Condition] = AnyOf(
    (HasTrait("tls.old-version"), Matches(r"(?:ssl[ _v]*[23](?:[._]0)?|tls[ _v]*1(?:[._][01])?)$"))
)

CHECKS: Final[tuple[Check, ...]] = (
    *(
        CallCheck(
            trait="tls.versioned",
            when=(Given(switch, _OLD),),
            yields_to=("CSP-D401",),
            message="{callee} is told to speak {argument}, a version that is no longer secure",
        )
        for switch in ("tls.version", "tls.minimum-version")
    ),
    *(
        AssignCheck(
            switch=switch,
            value=HasTrait("tls.old-version"),
            message="the context is allowed to speak {argument}, a version that is no longer secure",
        )
        for switch in ("tls.version", "tls.maximum-version")
    ),
)
