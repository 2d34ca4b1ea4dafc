"""Which cookies let somebody in."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Given
from cuspid.model.facts import Matches

SESSION_LIKE: Final = Given(
    "cookie.name",
    Matches(r"(?!.*(csrf|xsrf|flash))(.*(sess|sid$|token|auth|jwt|remember|login|credential|secret|api_?key))"),
)
"""The name of a cookie that a browser shows to be let in; scripts read the one against forged requests, by design."""
