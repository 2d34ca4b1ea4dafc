# A version is digits, letters, dots and a few marks that mean nothing anywhere.
class InvalidVersion(ValueError): ...
class Version:
    public: Clean
    base_version: Clean
    release: Clean
    major: int
    minor: int
    micro: int
    def __init__(self, version: object) -> None: ...
def parse(version: object) -> Clean["Version"]: ...
