from Crypto.Hash.MD4 import new as new
from Crypto.Hash.MD4 import digest_size as digest_size
