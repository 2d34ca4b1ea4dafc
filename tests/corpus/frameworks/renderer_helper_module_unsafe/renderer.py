"""One renderer for all pages."""

from functools import lru_cache

from jinja2 import Environment, FileSystemLoader, select_autoescape


class Renderer:
    def __init__(self, folder: str) -> None:
        self.environment = Environment(loader=FileSystemLoader(folder), trim_blocks=True)

    def page(self, name: str, **values: object) -> str:
        return self.environment.get_template(name).render(**values)


@lru_cache(maxsize=1)
def get_renderer() -> Renderer:
    return Renderer("templates")
