"""Signals."""
SIGINT: int
SIGTERM: int
SIGKILL: int
SIGHUP: int
SIGALRM: int
def signal(signalnum: object, handler: Callback, /) -> object: ...
def alarm(seconds: int, /) -> int: ...
