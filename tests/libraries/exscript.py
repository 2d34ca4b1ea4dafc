"""Telnet to a device, or SSH."""

from Exscript.protocols import SSH2, Telnet

Telnet()  # finding: CSP-D409
SSH2()  # ok
