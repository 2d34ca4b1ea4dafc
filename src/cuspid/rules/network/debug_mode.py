"""CSP-D403: a web application runs with its debugger on."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import Truthy
from cuspid.model.grade import Confidence

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="web.run",
        when=(Given("debug", Truthy()),),
        message="{callee} starts the application in debug mode",
    ),
    CallCheck(
        trait="web.app",
        when=(Given("debug", Truthy()),),
        message="{callee} makes an application in debug mode",
    ),
    CallCheck(
        trait="debug.switch",
        when=(Given("debug", Truthy()),),
        message="{callee} puts the application into debug mode",
    ),
    AssignCheck(
        switch="debug",
        value=Truthy(),
        message="the application is put into debug mode",
    ),
    AssignCheck(
        global_name="DEBUG",
        beside=("INSTALLED_APPS", "MIDDLEWARE", "ROOT_URLCONF"),
        value=Truthy(),
        message="the settings put Django into debug mode",
        confidence=Confidence.MEDIUM,
    ),
)
