"""The shop."""

from .config import Config

settings = Config()
