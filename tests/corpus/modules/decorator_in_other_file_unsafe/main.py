"""A decorator of another file checks the parameter."""
