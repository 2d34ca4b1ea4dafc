from Crypto.PublicKey.RSA import RsaKey as RsaKey
from Crypto.PublicKey.RSA import generate as generate
