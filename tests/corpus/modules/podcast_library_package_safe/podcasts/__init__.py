"""Reads feeds, keeps episodes."""

from podcasts.feeds import Feed, FeedError
from podcasts.library import Library

__all__ = ["Feed", "FeedError", "Library"]
