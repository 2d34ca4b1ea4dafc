from Crypto.Protocol.KDF import PBKDF2 as PBKDF2
from Crypto.Protocol.KDF import scrypt as scrypt
from Crypto.Protocol.KDF import bcrypt as bcrypt
