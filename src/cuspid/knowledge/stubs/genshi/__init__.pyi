"""Templates of markup; expressions in them are Python."""
