from Crypto.Cipher.Blowfish import new as new
from Crypto.Cipher.Blowfish import MODE_ECB as MODE_ECB
from Crypto.Cipher.Blowfish import MODE_CBC as MODE_CBC
from Crypto.Cipher.Blowfish import MODE_CFB as MODE_CFB
from Crypto.Cipher.Blowfish import MODE_OFB as MODE_OFB
from Crypto.Cipher.Blowfish import MODE_CTR as MODE_CTR
from Crypto.Cipher.Blowfish import MODE_OPENPGP as MODE_OPENPGP
from Crypto.Cipher.Blowfish import MODE_EAX as MODE_EAX
