"""CSP-D311: a secret is made by a generator whose numbers can be guessed."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

_MESSAGE: Final = "{source}, and {callee} makes a secret of it"

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(sink="secret", sources=("random",), message=_MESSAGE, once=True),
    FlowCheck(sink="cookie", sources=("random",), message=_MESSAGE, once=True),
)
