"""Finds and loads plugins."""

import importlib
import pkgutil

import plugins


class UnknownPlugin(Exception):
    """There is none of that name."""


class PluginManager:
    def __init__(self):
        self.loaded = {}

    def available(self):
        return {module.name for module in pkgutil.iter_modules(plugins.__path__)}

    def load(self, name):
        if name in self.loaded:
            return self.loaded[name]
        module = importlib.import_module(f"plugins.{name}")  # finding: CSP-D007
        self.loaded[name] = module
        return module
