"""A configuration object is filled in one file and used in others."""
