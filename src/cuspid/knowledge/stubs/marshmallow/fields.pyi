# `cleaned` is what a field makes of what was sent.
@like("schema.field")
class Field:
    cleaned: object
    def __init__(self, *args: object, validate: object = None, **options: object) -> None: ...
class String(Field): ...
Str = String
class Raw(Field): ...
class Email(String): ...
class Url(String): ...
URL = Url
class Dict(Field): ...
class List(Field): ...
class Nested(Field): ...
class Tuple(Field): ...
class UUID(Field):
    cleaned: Clean
class Number(Field):
    cleaned: Clean
class Integer(Number):
    cleaned: int
Int = Integer
class Float(Number):
    cleaned: float
class Decimal(Number):
    cleaned: Clean
class Boolean(Field):
    cleaned: bool
Bool = Boolean
class DateTime(Field):
    cleaned: Clean
class Date(DateTime): ...
class Time(DateTime): ...
class TimeDelta(DateTime): ...
class IP(Field):
    cleaned: Clean
class Enum(Field):
    cleaned: Clean
class Constant(Field):
    cleaned: Clean
