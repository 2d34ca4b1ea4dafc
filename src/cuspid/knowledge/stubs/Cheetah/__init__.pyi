"""Templates that are Python."""
