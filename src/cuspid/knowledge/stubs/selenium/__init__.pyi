"""Browsers, driven from outside."""
