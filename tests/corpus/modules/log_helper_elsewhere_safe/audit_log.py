"""The audit log."""

import logging

_log = logging.getLogger("audit")


def record(action, detail):
    _log.warning("%s: %r", action, detail)  # ok: CSP-D108
