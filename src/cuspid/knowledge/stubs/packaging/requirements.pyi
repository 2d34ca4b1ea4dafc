# A name is letters, digits, dots, dashes and underscores; the address is whatever stands behind `@`.
@carrier
class Requirement:
    name: Clean
    url: str
    extras: Clean
    specifier: Clean
    marker: Clean
    def __init__(self, requirement_string: object) -> None: ...
