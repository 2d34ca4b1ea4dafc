"""Where MD5 is made."""
from hashlib import md5 as md5
