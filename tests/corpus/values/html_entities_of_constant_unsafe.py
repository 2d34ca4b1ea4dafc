"""The unescaped constant begins with a tag, so the visitor's formula is evaluated."""

import html
import sys

HEAD = "&lt;formula&gt;"


def main(arguments: list[str]) -> None:
    head = html.unescape(HEAD)
    formula = "1"
    if head.startswith("<"):
        formula = " ".join(arguments)
    print(int(eval(formula)))  # finding: CSP-D001


main(sys.argv[1:])
