"""What the parts need is there before they are imported."""

LEGACY = False

from kiln import programs  # noqa: E402, F401
