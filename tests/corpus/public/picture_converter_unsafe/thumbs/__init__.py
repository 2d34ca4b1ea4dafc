"""Small pictures."""

from thumbs.convert import shrink

__all__ = ["shrink"]
