from Crypto.Cipher.ChaCha20 import new as new
