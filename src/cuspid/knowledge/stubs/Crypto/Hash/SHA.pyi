from hashlib import _Hash as _Hash
digest_size: int
@trait("hash.new", "hash.sha1")
def new(data: Switch["hash.data"] | Sink["hash"] = None, **options: object) -> Source["digest"] | Keeps["random"] | _Hash: ...
