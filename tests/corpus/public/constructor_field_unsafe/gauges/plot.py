"""Unsafe: what the constructor is given is evaluated by a method."""


class Plot:
    def __init__(self, curve: str, points: int = 100) -> None:
        self.curve = curve
        self.points = points

    def values(self) -> list:
        return [eval(self.curve) for _ in range(self.points)]  # finding: CSP-D001
