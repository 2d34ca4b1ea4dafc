"""CSP-D406: FTP without encryption, however it is reached.

A session is reported where it is made; what is done with it later is evidence:

    ftp = FTP("ftp.example.com")  # the finding
    ftp.login("user", password)  # a step: the password leaves in clear text
"""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Follow, Given, StateCheck
from cuspid.model.facts import AnyOf, Condition, Equals, Falsy, HasTrait, Matches, Not
from cuspid.model.grade import Confidence, Severity

_ANONYMOUS: Final[Condition] = Equals(("anonymous",))
_NOBODY: Final[Condition] = AnyOf((Falsy(), _ANONYMOUS))
_NAMED: Final[Condition] = Not(Falsy(none=True))
_SOMEBODY: Final[Condition] = Not(AnyOf((Falsy(none=True), _ANONYMOUS)))
_FTP_URL: Final[Condition] = Matches("ftp://")

_TRANSFERS: Final = (
    Follow("ftp.upload", why="the file is sent in clear text"),
    Follow("ftp.download", why="what is received was open to reading and to change"),
)
_LOGINS: Final = (
    Follow(
        "ftp.login",
        when=(Given("ftp.user", Not(_NOBODY)),),
        why="the user name and the password leave in clear text",
        note="which carries the user name and the password",
    ),
    Follow(
        "ftp.login",
        why="the login is anonymous",
        note="although the session is anonymous",
        confidence=Confidence.LOW,
    ),
)
_TLS: Final[Condition] = Not(Falsy(none=True))
_OTHER_FACTORY: Final[Condition] = Not(HasTrait("ftp.client"))
_UPGRADE: Final[Condition] = Not(Falsy())
_PROTECTED: Final = (
    Given("ftp.tls", _TLS),
    Given("ftp.upgrade", _UPGRADE),
    Given("ftp.factory", _OTHER_FACTORY),
)

_OPENS: Final = "{callee} opens an FTP session in clear text"
_SERVES: Final = "{callee} serves FTP in clear text"
_FETCHES: Final = "{callee} is given an `ftp:` URL, which is fetched in clear text"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="ftp.client",
        when=(Given("ftp.user", _SOMEBODY),),
        unless=_PROTECTED,
        message="{callee} opens an FTP session and sends the user name and the password through it in clear text",
        follow=_TRANSFERS,
    ),
    CallCheck(
        trait="ftp.client",
        when=(Given("ftp.user", _ANONYMOUS),),
        unless=_PROTECTED,
        message=_OPENS + ", although the session is anonymous",
        follow=_TRANSFERS,
        confidence=Confidence.LOW,
    ),
    CallCheck(
        trait="ftp.client",
        unless=(Given("ftp.user", _NAMED), Given("ftp.tls", _TLS), Given("ftp.factory", _OTHER_FACTORY)),
        message=_OPENS,
        follow=(*_LOGINS, *_TRANSFERS),
        unless_followed=("ftp.starttls",),
    ),
    CallCheck(
        trait="fs.open",
        when=(Given("fs.protocol", Equals(("ftp",))),),
        unless=(Given("ftp.tls", Not(Falsy())),),
        message=_OPENS,
    ),
    CallCheck(
        trait="ftp.server",
        when=(Given("ftp.handler", HasTrait("ftp.plain-handler")),),
        message=_SERVES,
    ),
    CallCheck(trait="ftp.server-or-tls", when=(Given("ftp.tls", Falsy(none=True)),), message=_SERVES),
    CallCheck(trait="url.open", when=(Given("url", _FTP_URL),), message=_FETCHES),
    CallCheck(trait="url.request", when=(Given("url", _FTP_URL),), message=_FETCHES),
    CallCheck(
        trait="url.fs",
        when=(Given("url", _FTP_URL),),
        unless=(Given("ftp.tls", Not(Falsy())),),
        message=_FETCHES,
    ),
    StateCheck(
        use="ftp.transfer",
        state="ftp.data",
        states=("clear",),
        message="{callee} uses a data channel that may not be encrypted: call `prot_p()` first",
        severity=Severity.LOW,
    ),
)
