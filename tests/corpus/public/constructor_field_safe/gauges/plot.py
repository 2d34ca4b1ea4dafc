"""Safe: what the constructor is given is looked up among known curves before a method evaluates it."""

CURVES = {"line": "1 + 1", "square": "2 * 2"}


class Plot:
    def __init__(self, curve: str, points: int = 100) -> None:
        self.curve = CURVES[curve]
        self.points = points

    def values(self) -> list:
        return [eval(self.curve) for _ in range(self.points)]  # ok: CSP-D001
