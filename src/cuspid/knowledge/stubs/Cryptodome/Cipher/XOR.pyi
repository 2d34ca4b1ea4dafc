from Crypto.Cipher.XOR import new as new
