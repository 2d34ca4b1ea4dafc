"""A library of looms."""

from looms.weave import weave
