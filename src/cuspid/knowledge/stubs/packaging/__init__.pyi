"""Versions, requirements, tags."""
