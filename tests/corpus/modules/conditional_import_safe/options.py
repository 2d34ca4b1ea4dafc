"""What this installation has switched on."""

CAREFUL = True
