from hashlib import _Hash as _Hash
digest_size: int
@trait("hash.new", "hash.md5")
def new(data: Switch["hash.data"] | Sink["hash"] = None, **options: object) -> Source["digest"] | Keeps["random"] | _Hash: ...
