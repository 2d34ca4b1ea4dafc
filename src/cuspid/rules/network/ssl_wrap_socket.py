"""CSP-D411: `ssl.wrap_socket`, which checks neither certificate nor host name unless told to."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="tls.wrap-socket",
        message="{callee} sends no server name, cannot check host names and, by default, checks no certificate",
    ),
)
