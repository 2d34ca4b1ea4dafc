"""The attribute set last on the namespace is the visitor's statement."""

import sys
from types import SimpleNamespace

settings = SimpleNamespace(statement="pass", level=1)


def configure(arguments: list[str]) -> None:
    settings.statement = "pass"
    settings.statement = arguments[0]
    settings.level = 2


configure(sys.argv[1:])
exec(settings.statement)  # finding: CSP-D002
