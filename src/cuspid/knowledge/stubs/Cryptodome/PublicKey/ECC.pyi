from Crypto.PublicKey.ECC import EccKey as EccKey
from Crypto.PublicKey.ECC import generate as generate
