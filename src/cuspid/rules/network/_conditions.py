"""Conditions that several pages of the network family ask for.

PLAIN_HTTP.holds(ValueFacts(texts=("http://example.com/",)))  # True
PLAIN_HTTP.holds(ValueFacts(texts=("http://localhost:8000/",)))  # False
"""

from __future__ import annotations

from typing import Final

from cuspid.model.facts import AnyOf, Condition, Equals, HasTrait, Matches

LOOPBACK: Final = r"(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)(?::[\d\0]*)?(?:[/?#]|$)"
"""A host that never leaves the machine, with or without a port, up to its end."""
_USER_INFO: Final = r"(?:[^/?#@]*@)?"

PLAIN_HTTP: Final[Condition] = Matches(rf"http://(?!{_USER_INFO}{LOOPBACK})")
"""An `http:` URL to somewhere else."""

LOCAL_HOST: Final[Condition] = Matches(LOOPBACK)

UNLIMITED: Final[Condition] = Equals((None,))
"""A timeout that waits for ever, by default or by choice."""

NO_VERIFY: Final[Condition] = HasTrait("tls.no-verify")
"""`ssl.CERT_NONE` and its kin."""

UNCHECKED: Final[Condition] = AnyOf((Equals((False, 0)), Matches(r"(?:cert_)?none$"), NO_VERIFY))
"""A value that says: do not check certificates. `None` is not among them: most libraries read it as their default."""
