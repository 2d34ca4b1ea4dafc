"""The older names of `attrs`."""
from attrs import asdict as asdict
from attrs import astuple as astuple
from attrs import evolve as evolve
from attrs import field as field
from attrs import fields as fields
from attrs import has as has
@like("field")
def ib(
    default: object = ...,
    validator: object = ...,
    *,
    converter: object = ...,
    factory: object = ...,
    **options: object,
) -> From["default"]: ...
attrib = ib
