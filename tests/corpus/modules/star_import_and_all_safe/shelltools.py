"""Helpers for shell lines; `quoted` and `joined` are meant for others."""

from shlex import quote as _quote

__all__ = ["joined", "quoted"]


def joined(*words):
    return " ".join(words)


def quoted(word):
    return _quote(word)
