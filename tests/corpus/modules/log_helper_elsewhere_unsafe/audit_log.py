"""The audit log."""

import logging

_log = logging.getLogger("audit")


def record(action, detail):
    _log.warning("%s: %s", action, detail)  # finding: CSP-D108
