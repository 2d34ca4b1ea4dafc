from Crypto.Hash.SHA384 import new as new
from Crypto.Hash.SHA384 import digest_size as digest_size
