from Crypto.Hash.SHA1 import new as new
from Crypto.Hash.SHA1 import digest_size as digest_size
