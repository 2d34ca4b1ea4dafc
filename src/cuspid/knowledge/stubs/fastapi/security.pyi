class OAuth2PasswordBearer:
    def __init__(self, tokenUrl: str, **options: object) -> None: ...

@carrier
class OAuth2PasswordRequestForm:
    username: Source["request"]
    password: Source["request"]

@carrier
class HTTPBasicCredentials:
    username: Source["request"]
    password: Source["request"]
