"""A library of gauges."""

from gauges.shell import measure
