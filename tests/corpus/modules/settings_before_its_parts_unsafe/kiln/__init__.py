"""What the parts need is there before they are imported."""

LEGACY = True

from kiln import programs  # noqa: E402, F401
