"""The mode of the cipher is looked up by a name that is a constant."""

from Crypto.Cipher import AES


def lock(key, data, mode="GCM"):
    cipher = AES.new(key, getattr(AES, "MODE_" + mode))  # ok: CSP-D305
    return cipher.encrypt(data)
