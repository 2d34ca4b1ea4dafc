"""Passwords as Unix hashes them; removed in Python 3.13."""
METHOD_CRYPT: Trait["crypt.weak"]
METHOD_MD5: Trait["crypt.weak"]
METHOD_BLOWFISH: Trait["crypt.sound"]
METHOD_SHA256: Trait["crypt.sound"]
METHOD_SHA512: Trait["crypt.sound"]
@trait("crypt.hash")
def crypt(word: Switch["kdf.password"], salt: Switch["crypt.method"] = None) -> Clean: ...
@trait("crypt.salt")
def mksalt(method: Switch["crypt.method"] = None, *, rounds: Switch["kdf.iterations"] = None) -> Clean: ...
