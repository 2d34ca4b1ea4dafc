"""Exporters register themselves by name."""

REGISTRY = {}


def register(name):
    def keep(cls):
        REGISTRY[name] = cls
        return cls

    return keep


def exporter(name):
    return REGISTRY[name]()
