from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Renamed:
    old: str
    new: str


class Bus:
    def __init__(self):
        self._handlers = defaultdict(list)

    def on(self, kind):
        def register(function):
            self._handlers[kind].append(function)
            return function
        return register

    def publish(self, event):
        for handler in self._handlers[type(event)]:
            handler(event)


bus = Bus()
