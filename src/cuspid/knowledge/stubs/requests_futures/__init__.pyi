"""Requests that run beside the program."""
