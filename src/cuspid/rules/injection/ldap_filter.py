"""CSP-D107: untrusted text becomes part of an LDAP filter or name."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="ldap",
        message="{source} and becomes part of the LDAP query that {callee} sends",
    ),
)
