"""CSP-D414: a password is sent to a mail or news server before the connection is encrypted."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given, StateCheck
from cuspid.model.facts import Equals, Not
from cuspid.rules.network._conditions import LOCAL_HOST

_USES: Final = ("smtp.login", "imap.login", "pop.login", "nntp.login")

CHECKS: Final[tuple[Check, ...]] = (
    *(
        StateCheck(
            use=use,
            state="mail.tls",
            states=("off",),
            message="{callee} sends the password over a connection that may not be encrypted",
        )
        for use in _USES
    ),
    CallCheck(
        trait="smtp.send",
        when=(
            Given("mail.password", Not(Equals((None,)))),
            Given("mail.tls", Equals((False,))),
            Given("mail.starttls", Equals((False,))),
        ),
        unless=(Given("mail.host", LOCAL_HOST),),
        message="{callee} logs in over a connection that is not encrypted",
    ),
)
