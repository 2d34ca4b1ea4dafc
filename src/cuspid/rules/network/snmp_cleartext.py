"""CSP-D417: SNMP whose community name or data anybody on the way can read."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import Equals, HasTrait
from cuspid.model.grade import Severity

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="snmp.community",
        message="{callee} uses SNMP v1 or v2c, which sends the community name in clear text",
    ),
    CallCheck(
        trait="snmp.user",
        when=(Given("snmp.auth-key", Equals((None,))),),
        message="{callee} makes an SNMP user that neither proves itself nor encrypts",
        severity=Severity.HIGH,
    ),
    CallCheck(
        trait="snmp.user",
        when=(Given("snmp.privacy-key", Equals((None,))),),
        message="{callee} makes an SNMP user whose data is not encrypted",
    ),
    CallCheck(
        trait="snmp.user",
        when=(Given("snmp.privacy-protocol", HasTrait("snmp.no-privacy")),),
        message="{callee} makes an SNMP user whose data is not encrypted",
    ),
)
