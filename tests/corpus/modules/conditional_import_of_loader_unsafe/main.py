"""The loader's module is chosen at import time."""
