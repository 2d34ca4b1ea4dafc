from Crypto.Hash.SHA import new as new
from Crypto.Hash.SHA import digest_size as digest_size
