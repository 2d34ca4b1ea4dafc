from abc import ABC, abstractmethod


class Storage(ABC):
    def save(self, name, content):
        name = self.prepare_name(name)
        self.before_save(name)
        self._write(name, content)
        return name

    def prepare_name(self, name):
        return name.replace(" ", "_")

    def before_save(self, name):
        """Hook."""

    @abstractmethod
    def _write(self, name, content): ...
