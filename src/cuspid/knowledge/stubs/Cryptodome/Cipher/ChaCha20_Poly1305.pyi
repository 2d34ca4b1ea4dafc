from Crypto.Cipher.ChaCha20_Poly1305 import new as new
