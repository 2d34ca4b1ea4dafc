"""JSON Web Tokens."""
@trait("jwt.decode")
def decode(
    jwt: object, key: Switch["jwt.key"] = "", algorithms: Switch["jwt.algorithms"] = None, options: Switch["jwt.options"] = None,
    verify: Switch["jwt.verify"] = None, **kwargs: object,
) -> object: ...
@trait("jwt.decode")
def decode_complete(
    jwt: object, key: Switch["jwt.key"] = "", algorithms: Switch["jwt.algorithms"] = None, options: Switch["jwt.options"] = None,
    verify: Switch["jwt.verify"] = None, **kwargs: object,
) -> object: ...
@trait("jwt.encode")
def encode(payload: object, key: Switch["jwt.key"] | Sink["secret"], algorithm: Switch["jwt.algorithm"] = ..., headers: object = ..., **options: object) -> str: ...
def get_unverified_header(jwt: object) -> object: ...
