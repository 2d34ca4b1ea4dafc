from Crypto.Hash.SHA256 import new as new
from Crypto.Hash.SHA256 import digest_size as digest_size
