"""The size of a key is an option of a class, taken over from a dictionary."""

from cryptography.hazmat.primitives.asymmetric import rsa

OPTIONS = {"exponent": 65537, "bits": 1024}


class Maker:
    def __init__(self, exponent, bits):
        self.exponent = exponent
        self.bits = bits

    def make(self):
        return rsa.generate_private_key(self.exponent, self.bits)  # finding: CSP-D306


def new_key():
    return Maker(**OPTIONS).make()
