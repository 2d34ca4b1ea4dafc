"""Addresses of mail. What stands before the `@` may hold quotes, backquotes, `$` and `|`."""
@carrier
class ValidatedEmail:
    normalized: str
    email: str
    local_part: str
    domain: str
    ascii_email: str
def validate_email(email: object, *args: object, **kwargs: object) -> ValidatedEmail: ...
class EmailNotValidError(ValueError): ...
