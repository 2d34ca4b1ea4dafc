"""What may be sorted by."""

_TEXT = ["name", "city"]
_NUMBERS = ["age", "balance"]
SORTABLE = frozenset(_TEXT) | set(_NUMBERS)
DEFAULT = _TEXT[0]
