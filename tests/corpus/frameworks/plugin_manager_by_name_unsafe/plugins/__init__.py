"""Plugins live here."""
