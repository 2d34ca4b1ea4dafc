from Crypto.Hash.HMAC import new as new
