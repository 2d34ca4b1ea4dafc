"""CSP-D409: Telnet, client or server."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Follow, Given
from cuspid.model.facts import Falsy, Matches

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="telnet.client",
        message="{callee} opens a Telnet session: everything typed, passwords too, travels in clear text",
        follow=(Follow("telnet.write", why="what is written leaves in clear text"),),
    ),
    CallCheck(
        trait="telnet.client-or-tls",
        when=(Given("telnet.tls", Falsy(none=True)),),
        message="{callee} opens a Telnet session: everything typed, passwords too, travels in clear text",
    ),
    CallCheck(
        trait="telnet.server",
        message="{callee} offers Telnet: everything typed, passwords too, travels in clear text",
    ),
    CallCheck(
        trait="device.connect",
        when=(Given("device.type", Matches(r"\w*telnet")),),
        message="{callee} logs in to the device by Telnet: the password travels in clear text",
    ),
    CallCheck(
        trait="program.run",
        when=(Given("program", Matches(r"(?:\S*/)?telnet(?:\s|$)")),),
        message="{callee} starts a Telnet session: everything typed, passwords too, travels in clear text",
    ),
)
