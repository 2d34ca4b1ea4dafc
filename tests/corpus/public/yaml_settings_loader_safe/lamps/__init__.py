"""Lamps that are set by text."""

from lamps.settings import load_settings

__all__ = ["load_settings"]
