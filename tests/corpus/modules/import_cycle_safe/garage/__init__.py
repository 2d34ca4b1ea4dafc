"""Cars and their owners."""
