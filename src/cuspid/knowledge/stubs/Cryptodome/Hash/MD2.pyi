from Crypto.Hash.MD2 import new as new
from Crypto.Hash.MD2 import digest_size as digest_size
