"""A package re-exports helpers by a star import."""
