from Crypto.Hash.SHA512 import new as new
from Crypto.Hash.SHA512 import digest_size as digest_size
