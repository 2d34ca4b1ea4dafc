"""CSP-D507: a file with a known name is written in a folder that everybody may write to."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given, Receiver
from cuspid.model.facts import Matches

_SHARED: Final = Matches(r"/(var/)?tmp/[^\0]+\Z|/dev/shm/[^\0]+\Z")
_MESSAGE: Final = "{callee} writes a file whose name anybody on the machine knows, in a folder that is everybody's"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="file.open",
        when=(Given("file", _SHARED), Given("file.mode", Matches(r"[^x]*[wa]"))),
        message=_MESSAGE,
        in_production=True,
    ),
    CallCheck(
        trait="file.open",
        when=(Receiver(_SHARED), Given("file.mode", Matches(r"[^x]*[wa]"))),
        message=_MESSAGE,
        in_production=True,
    ),
    CallCheck(trait="file.write", when=(Receiver(_SHARED),), message=_MESSAGE, in_production=True),
)
