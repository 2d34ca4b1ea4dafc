"""A helper module is imported where it is needed."""
