"""Python 2's SHA-1."""
from hashlib import sha1 as new, sha1 as sha
