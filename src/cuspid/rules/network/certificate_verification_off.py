"""CSP-D401: a client, or the object that holds its settings, is told not to check certificates."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import AnyOf, Entry, Equals, Falsy, HasTrait, Matches, Truthy
from cuspid.model.grade import Severity
from cuspid.rules.network._conditions import NO_VERIFY, UNCHECKED

_MESSAGE: Final = "{callee} does not check the server's certificate: anybody on the way can answer in its place"

CHECKS: Final[tuple[Check, ...]] = (
    *(
        CallCheck(trait="tls.client", when=(Given(switch, condition),), message=_MESSAGE)
        for switch, condition in (
            ("tls.verify", UNCHECKED),
            ("tls.verify-ssl", Equals((False,))),
            ("tls.verify-or-none", AnyOf((Equals((None,)), Matches("none$"), NO_VERIFY))),
            ("tls.insecure", Truthy()),
            ("tls.insecure-certificates", Truthy()),
            ("tls.option-map", Entry("cert_reqs", NO_VERIFY)),
            ("tls.verify-options", Entry("verify", Equals((False,)))),
            ("tls.verify-word", Equals(("ignore",))),
        )
    ),
    CallCheck(trait="tls.unverified-client", message=_MESSAGE),
    CallCheck(
        trait="tls.set-option",
        when=(Given("tls.option", HasTrait("tls.verify-option")), Given("tls.option-value", Falsy())),
        message=_MESSAGE,
    ),
    *(
        CallCheck(
            trait="tls.client",
            when=(Given(switch, condition),),
            message="{callee} accepts a certificate made out to any other host",
            severity=Severity.MEDIUM,
        )
        for switch, condition in (("tls.verify-hostname", Equals((False,))), ("tls.insecure-hostnames", Truthy()))
    ),
    AssignCheck(
        switch="tls.insecure",
        value=Truthy(),
        message="the server's certificate is no longer checked: anybody on the way can answer in its place",
    ),
    AssignCheck(
        switch="tls.verify",
        value=Equals((False,)),
        message="the server's certificate is no longer checked: anybody on the way can answer in its place",
    ),
)
