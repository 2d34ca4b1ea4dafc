from Crypto.Cipher.ARC4 import new as new
