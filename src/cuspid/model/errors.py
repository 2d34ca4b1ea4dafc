"""Errors that a user can act on: each ends a run with one clear line and exit code 2."""

from __future__ import annotations


class CuspidError(Exception):
    """Something that the user has to mend; its text is shown as it is."""


class ConfigError(CuspidError):
    """A configuration that cannot be used."""


class UsageError(CuspidError):
    """A command line that cannot be used."""
