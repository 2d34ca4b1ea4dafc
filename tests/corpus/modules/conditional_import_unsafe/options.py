"""What this installation has switched on."""

CAREFUL = False
