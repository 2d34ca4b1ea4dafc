"""Models."""

import service


class Order:
    def __init__(self, number):
        self.number = number

    def save(self):
        service.store(self)
