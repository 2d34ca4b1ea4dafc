from Crypto.Cipher.DES import new as new
from Crypto.Cipher.DES import MODE_ECB as MODE_ECB
from Crypto.Cipher.DES import MODE_CBC as MODE_CBC
from Crypto.Cipher.DES import MODE_CFB as MODE_CFB
from Crypto.Cipher.DES import MODE_OFB as MODE_OFB
from Crypto.Cipher.DES import MODE_CTR as MODE_CTR
from Crypto.Cipher.DES import MODE_OPENPGP as MODE_OPENPGP
from Crypto.Cipher.DES import MODE_EAX as MODE_EAX
