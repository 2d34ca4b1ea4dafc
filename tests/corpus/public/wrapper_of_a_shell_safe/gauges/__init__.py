"""A library of gauges."""

from gauges.shell import _measure, run, total
