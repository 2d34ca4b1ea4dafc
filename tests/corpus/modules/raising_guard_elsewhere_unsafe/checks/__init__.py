"""Checks of what clients send."""

from .errors import Invalid
from .names import check_name

__all__ = ["Invalid", "check_name"]
