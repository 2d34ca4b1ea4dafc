from Crypto.PublicKey.DSA import DsaKey as DsaKey
from Crypto.PublicKey.DSA import generate as generate
