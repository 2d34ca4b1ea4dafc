"""Plugins are classes with a name; a base registers them."""


class Plugin:
    registry = {}
    name = ""

    def __init_subclass__(cls):
        Plugin.registry[cls.name] = cls

    def run(self, text, **options):
        raise NotImplementedError


def create(name):
    try:
        return Plugin.registry[name]()
    except KeyError:
        raise LookupError(name) from None
