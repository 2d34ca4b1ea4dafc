"""What the stubs say, counted by library: `docs/knowledge.md` is written by this.

    python -m docs.knowledge            write the page
    python -m docs.knowledge --check    say whether it is up to date

Counted are statements: a parameter that is a sink for two kinds counts twice, a method that subclasses inherit once.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence, Sized
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cuspid.knowledge.items import FunctionItem, StubModule, TypeItem
from cuspid.knowledge.library import Library

PAGE: Final = Path(__file__).with_name("knowledge.md")
VERSIONS: Final = Path(__file__).with_name("versions.txt")
NAMESPACES: Final = frozenset(("azure", "google"))
"""Top-level modules that many distributions share: the level below tells them apart."""
OLD_PYTHON: Final = frozenset(
    (
        *("asynchat", "asyncore", "cgi", "cgitb", "crypt", "distutils", "imp", "nntplib", "pipes"),
        *("smtpd", "telnetlib"),
        *("__builtin__", "cPickle", "commands", "md5", "popen2", "sha"),
    )
)
"""Modules of other versions of Python than the one that runs this."""
COLUMNS: Final = ("modules", "names", "entry points", "sources", "sinks", "sanitizers", "other facts")
EXPLANATION: Final = """\
- **entry points**: ways in which the library calls functions of the program: decorators, callbacks, methods that
  subclasses override, and forms by which such functions are recognised;
- **sources**: results, attributes and parameters that hold untrusted or secret data;
- **sinks**: parameters, attributes and returned values that must not be untrusted, for each kind of danger;
- **sanitizers**: what makes data harmless: converters, guards, checks that raise;
- **other facts**: traits, switches and states that rules ask for, such as whether certificates are checked.

The versions are those that the stub was written for ([versions.txt](versions.txt)).
"""


@dataclass(frozen=True, slots=True)
class Row:
    """What the stubs say of one library."""

    name: str
    counts: Counter[str]


def library_of(module: str) -> str:
    """Return the library that a module belongs to, by the name under which it is imported."""
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] in NAMESPACES else parts[0]


def is_standard(name: str) -> bool:
    """Say whether a library belongs to Python itself."""
    return name.startswith("_") or name in sys.stdlib_module_names or name in OLD_PYTHON


def functions_of(module: StubModule) -> Iterator[FunctionItem]:
    """Yield the functions and methods of a module."""
    yield from module.functions.values()
    for item in module.classes.values():
        yield from item.methods.values()


def count_type(item: TypeItem) -> Counter[str]:
    """Count what an annotation says of what flows."""
    counts = Counter(sources=len(item.sources), sinks=len(item.sinks))
    counts["sanitizers"] += bool(item.cleared) + bool(item.witness)
    counts["entry points"] += item.callback is not None
    counts["other facts"] += bool(item.switch) + len(item.traits)
    for element in item.elements:
        counts += count_type(element)
    return counts


def count_function(item: FunctionItem) -> Counter[str]:
    """Count what a function says."""
    counts = Counter(sanitizers=len(item.guards))
    counts["entry points"] += bool(item.decorates) + item.is_entry
    counts["entry points"] += bool(item.shape_first) + bool(item.shape_attribute)
    counts["other facts"] += len(item.traits) + len(item.changes)
    counts += count_type(item.result)
    for parameter in item.parameters:
        counts += count_type(parameter.type)
        counts["sinks"] += len(parameter.sinks) - len(parameter.type.sinks)
        counts["other facts"] += bool(parameter.switch) - bool(parameter.type.switch)
        counts["entry points"] += bool(parameter.callback) - (parameter.type.callback is not None)
    return counts


def count_module(module: StubModule) -> Counter[str]:
    """Count what one stub says."""
    named: tuple[Sized, ...] = (module.functions, module.variables, module.classes, module.aliases)
    counts = Counter(modules=1, names=sum(len(part) for part in named))
    for function in functions_of(module):
        counts += count_function(function)
    for item in module.classes.values():
        counts["names"] += len(item.methods) + len(item.attributes)
        counts["other facts"] += len(item.traits) + len(item.initial)
        for attribute in item.attributes.values():
            counts += count_type(attribute)
    for variable in module.variables.values():
        counts += count_type(variable.type)
    return counts


def rows(library: Library) -> list[Row]:
    """Return one row for each library, by name."""
    found: dict[str, Counter[str]] = {}
    for name in library.module_names():
        module = library.module(name)
        if module is not None:
            found.setdefault(library_of(name), Counter()).update(count_module(module))
    return [Row(name, found[name]) for name in sorted(found, key=str.lower) if found[name]["names"]]


def versions(path: Path = VERSIONS) -> dict[str, tuple[str, str]]:
    """Return the distribution and the versions of each library."""
    found: dict[str, tuple[str, str]] = {}
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, rest = line.partition(" = ")
            distribution, _, described = rest.partition(" | ")
            found[name] = (distribution, described)
    return found


def render() -> str:
    """Return the page."""
    known = versions()
    every = rows(Library())
    standard = [row for row in every if is_standard(row.name)]
    others = [row for row in every if not is_standard(row.name)]
    total: Counter[str] = Counter()
    for row in every:
        total.update(row.counts)
    lines = [
        "# What Cuspid knows of libraries",
        "",
        "Written by `python -m docs.knowledge`; not to be edited: what the stubs in `src/cuspid/knowledge/stubs/` say.",
        "",
        f"**{len(others)} libraries and {len(standard)} modules of Python's own**, with "
        + ", ".join(f"{total[c]:,} {c}" for c in COLUMNS[2:-1])
        + f" and {total[COLUMNS[-1]]:,} {COLUMNS[-1]}.",
        "",
        EXPLANATION,
        "## Libraries",
        "",
        *_table(("library", "imported as", "versions"), [(*_named(row, known), row) for row in others]),
        "",
        "## Python's own library",
        "",
        *_table(("module",), [(f"`{row.name}`", row) for row in standard]),
    ]
    return "\n".join(lines) + "\n"


def _named(row: Row, known: dict[str, tuple[str, str]]) -> tuple[str, str, str]:
    distribution, described = known.get(row.name, (row.name, ""))
    return distribution, f"`{row.name}`", described


def _table(heads: tuple[str, ...], body: Sequence[tuple[str | Row, ...]]) -> Iterator[str]:
    yield "| " + " | ".join([*heads, *COLUMNS]) + " |"
    yield "|" + "---|" * len(heads) + "--:|" * len(COLUMNS)
    for cells in body:
        row = cells[-1]
        assert isinstance(row, Row)
        counted = [str(row.counts[column] or "") for column in COLUMNS]
        yield "| " + " | ".join([*map(str, cells[:-1]), *counted]) + " |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page, or say whether it is what would be written."""
    parser = argparse.ArgumentParser(prog="python -m docs.knowledge", description="Count what the stubs say.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is out of date")
    options = parser.parse_args(arguments)
    text = render()
    if options.check:
        if PAGE.exists() and PAGE.read_text("utf-8") == text:
            return 0
        sys.stderr.write("docs/knowledge.md is out of date: python -m docs.knowledge\n")
        return 1
    PAGE.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
