from Crypto.Cipher import _Cipher as _Cipher
