"""A base view in another file dispatches to the subclass."""
