from Crypto.Cipher.Salsa20 import new as new
