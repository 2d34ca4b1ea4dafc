"""Channels 4: consumers of WebSockets for Django."""
