"""A library of gauges."""

from gauges.plot import draw

__all__ = ["draw"]
