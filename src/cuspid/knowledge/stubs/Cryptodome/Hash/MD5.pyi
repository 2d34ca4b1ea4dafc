from Crypto.Hash.MD5 import new as new
from Crypto.Hash.MD5 import digest_size as digest_size
