"""A printing house."""
