"""Cuspid: a security scanner for Python that follows the data."""

__version__ = "0.1.0"
