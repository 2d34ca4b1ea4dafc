"""Serves media."""

from media.server import Media
