"""Python 2's MD5."""
from hashlib import md5 as new, md5 as md5
