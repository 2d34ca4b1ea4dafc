from hashlib import _Hash as _Hash
digest_size: int
@trait("hash.new", "hash.sound")
def new(data: Switch["hash.data"] | Sink["hash"] = None, **options: object) -> Keeps["random"] | _Hash: ...
