"""Templates of the mails."""

from jinja2 import Environment

environment = Environment(autoescape=True)


def fill(source, **values):
    return environment.from_string(source).render(values)  # finding: CSP-D103
