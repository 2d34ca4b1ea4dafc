from abc import ABC, abstractmethod


class Gateway(ABC):
    def __init__(self, connection):
        self.connection = connection

    @abstractmethod
    def find(self, customer):
        raise NotImplementedError
