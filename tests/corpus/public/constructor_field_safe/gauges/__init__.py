"""A library of gauges."""

from gauges.plot import Plot
