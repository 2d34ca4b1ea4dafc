"""Ciphers; the weak ones are on their way to `decrepit`."""
from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4 as ARC4
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES as TripleDES
from cryptography.hazmat.decrepit.ciphers.algorithms import Blowfish as Blowfish
from cryptography.hazmat.decrepit.ciphers.algorithms import CAST5 as CAST5
from cryptography.hazmat.decrepit.ciphers.algorithms import SEED as SEED
from cryptography.hazmat.decrepit.ciphers.algorithms import IDEA as IDEA
from cryptography.hazmat.decrepit.ciphers.algorithms import RC2 as RC2
from cryptography.hazmat.decrepit.ciphers.algorithms import Camellia as Camellia
@trait("cipher.key-holder")
class AES:
    def __init__(self, key: Switch["cipher.key"] | Sink["secret"]) -> None: ...
@trait("cipher.key-holder")
class AES128:
    def __init__(self, key: Switch["cipher.key"] | Sink["secret"]) -> None: ...
@trait("cipher.key-holder")
class AES256:
    def __init__(self, key: Switch["cipher.key"] | Sink["secret"]) -> None: ...
@trait("cipher.key-holder")
class SM4:
    def __init__(self, key: Switch["cipher.key"] | Sink["secret"]) -> None: ...
@trait("cipher.key-holder", "cipher.with-nonce")
class ChaCha20:
    def __init__(self, key: Switch["cipher.key"] | Sink["secret"], nonce: Switch["cipher.nonce"] | Sink["secret"]) -> None: ...
