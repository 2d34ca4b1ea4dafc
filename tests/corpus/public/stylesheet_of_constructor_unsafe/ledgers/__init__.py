"""A library that prints ledgers."""

from ledgers.sheet import Sheet
