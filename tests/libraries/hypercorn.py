"""A server shows its debugger, or not."""

from hypercorn.config import Config

config = Config()
config.debug = False  # ok
config.debug = True  # finding: CSP-D403
