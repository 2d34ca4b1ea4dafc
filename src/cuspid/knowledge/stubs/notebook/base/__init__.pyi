"""What all handlers have in common."""
