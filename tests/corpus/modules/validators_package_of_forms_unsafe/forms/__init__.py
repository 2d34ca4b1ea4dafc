from forms.rules import Invalid, Length, OneOf, Required
from forms.schema import Schema

__all__ = ["Invalid", "Length", "OneOf", "Required", "Schema"]
