"""Whichever implementation can be had."""

try:
    from fastparse import parse_ids
except ImportError:
    from compat.plain import parse_ids

__all__ = ["parse_ids"]
