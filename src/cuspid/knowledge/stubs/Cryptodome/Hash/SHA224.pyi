from Crypto.Hash.SHA224 import new as new
from Crypto.Hash.SHA224 import digest_size as digest_size
