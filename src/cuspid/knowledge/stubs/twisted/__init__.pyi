"""Twisted 22 and later."""
