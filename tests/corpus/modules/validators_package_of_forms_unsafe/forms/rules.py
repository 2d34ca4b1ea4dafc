"""Rules raise."""


class Invalid(ValueError):
    pass


class Required:
    def __call__(self, value):
        if value in (None, ""):
            raise Invalid("required")
        return value


class Length:
    def __init__(self, most):
        self.most = most

    def __call__(self, value):
        if value is not None and len(value) > self.most:
            raise Invalid("too long")
        return value


class OneOf:
    def __init__(self, *choices):
        self.choices = choices

    def __call__(self, value):
        if value not in self.choices:
            raise Invalid("not one of these")
        return value
