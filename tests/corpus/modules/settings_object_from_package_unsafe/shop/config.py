"""Settings."""


class Config:
    def __init__(self):
        self.theme = "plain"
        self.greeting = "Welcome"

    def choose(self, **changes):
        for name, value in changes.items():
            setattr(self, name, value)
