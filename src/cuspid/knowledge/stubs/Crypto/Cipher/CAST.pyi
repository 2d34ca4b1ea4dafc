from Crypto.Cipher import _Cipher as _Cipher
MODE_ECB: Trait["cipher.ecb-mode"]
MODE_CBC = 2
MODE_CFB = 3
MODE_OFB = 5
MODE_CTR = 6
MODE_OPENPGP = 7
MODE_EAX = 9
@trait("cipher.new", "cipher.weak", "cipher.key-holder", "cipher.with-nonce")
def new(key: Switch["cipher.key"] | Sink["secret"], mode: Switch["cipher.mode"], iv: Switch["cipher.nonce"] | Sink["secret"] = None, *, IV: Switch["cipher.iv"] | Sink["secret"] = None, nonce: Switch["cipher.number-once"] | Sink["secret"] = None, **options: object) -> _Cipher: ...
