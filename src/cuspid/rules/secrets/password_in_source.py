"""CSP-S300: a password, key or token is written in the source."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, Check
from cuspid.model.grade import Confidence

_MESSAGE: Final = "`{callee}` is given a secret that everybody knows who can read the source"
_BETTER: Final = ("CSP-D902",)

CHECKS: Final[tuple[Check, ...]] = (
    AssignCheck(switch="secret.literal", in_production=True, message=_MESSAGE, yields_to=_BETTER),
    AssignCheck(
        switch="secret.literal-doubtful",
        in_production=True,
        message=_MESSAGE,
        confidence=Confidence.LOW,
        yields_to=_BETTER,
    ),
)
