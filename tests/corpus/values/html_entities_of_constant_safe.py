"""The constant, escaped once more, begins with an entity, so the constant formula is evaluated."""

import html
import sys

HEAD = "&lt;formula&gt;"


def main(arguments: list[str]) -> None:
    head = html.escape(HEAD)
    formula = "1"
    if head.startswith("<"):
        formula = " ".join(arguments)
    print(int(eval(formula)))  # ok: CSP-D001


main(sys.argv[1:])
