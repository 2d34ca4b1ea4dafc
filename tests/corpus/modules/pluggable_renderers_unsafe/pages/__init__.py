"""Renderers register themselves by their format."""

RENDERERS = {}


def renderer(name):
    def register(function):
        RENDERERS[name] = function
        return function

    return register


from pages import formats  # noqa: E402, F401
