"""Fractions."""
class Fraction:
    numerator: int
    denominator: int
    @proves("*", of="numerator")
    def __init__(self, numerator: object = 0, denominator: object = None) -> None: ...
