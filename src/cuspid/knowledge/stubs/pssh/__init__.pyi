"""SSH to many hosts at once."""
