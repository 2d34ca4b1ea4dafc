"""Lions."""

from shlex import quote

from zoo.base import Animal


class Lion(Animal):
    food = "meat"

    def label(self):
        return "lion-" + super().label() if quote(self.name) else "lion"
