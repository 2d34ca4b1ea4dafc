"""The public interface of a library: functions that strangers call, with arguments that are theirs.

    def get_weight(name: str):      # exported by the package, called by nobody here
        return eval(name)           # `name` comes from whoever uses the library

A parameter is such a source (category `api`) if its function can be reached by public names from an importable package,
and if nothing in the project tells what it is called with. An application exports nothing: where a web framework hands
over data, only functions that the project itself never calls count. Asked for (`--library`), every public function
does.

Invariants: decided once, after all modules' bodies ran and before the first root, so that the order of files changes
nothing.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.survey import Key, key_of
from cuspid.knowledge.items import FunctionItem
from cuspid.semantics.scopes import ClassInfo, FunctionInfo
from cuspid.syntax import nodes

TEXT_ANNOTATIONS: Final = frozenset(
    (
        "str", "bytes", "Text", "AnyStr", "Any", "object", "Path", "PurePath", "PathLike", "StrPath", "StrOrBytesPath",
        "dict", "Dict", "Mapping", "MutableMapping", "list", "List", "tuple", "Tuple", "set", "Set", "Sequence",
        "Iterable", "Collection",
    )
)  # fmt: skip
"""What an annotation may name for its parameter to hold text, or a container of it."""
WRAPPERS: Final = frozenset(("Optional", "Union", "Annotated"))

PROGRAM_WORDS: Final = frozenset(
    (
        "code", "source", "src", "script", "scripts", "program", "expr", "expression", "expressions", "cmd", "cmds",
        "command", "commands", "cmdline", "args", "argv", "sql", "query", "queries", "statement", "statements", "stmt",
        "clause", "where", "body", "snippet", "lambda", "func", "function", "callable", "cell", "line", "text",
    )
)  # fmt: skip
"""Last words of the names of parameters whose callers are asked for program text: handing it over is their right."""
PROGRAM_KINDS: Final = frozenset(("code", "command", "sql", "template"))

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
HIDDEN_FOLDERS: Final = frozenset(("tests", "test", "testing", "conftest", "examples", "example", "docs", "benchmarks"))
"""Parts of modules' names that nobody imports from a library."""


class PublicApi:
    """What of a project strangers call."""

    def __init__(self, everything: bool) -> None:
        self.everything = everything
        """Asked for by the user: nothing else is known of the callers."""
        self.is_application = False
        self.exported_functions: set[FunctionInfo] = set()
        self.exported_classes: set[ClassInfo] = set()
        self.called_names: frozenset[str] = frozenset()
        self.made_classes: set[ClassInfo] = set()
        """Classes of which, or of whose subclasses, the project itself makes objects."""
        self.packages: set[str] = set()
        """Dotted names of packages."""
        self.reaching: frozenset[Key] | None = None
        """The functions that reach a sink which counts for callers; None while nobody has looked."""
        self.reaching_paths: frozenset[str] = frozenset()
        self.described: dict[FunctionInfo, FunctionItem] = {}
        """Functions that a stub describes: the project is a library that is known."""

    def includes(self, info: FunctionInfo) -> bool:
        """Say whether strangers call a function."""
        if not self.is_reachable(info):
            return False
        if self.everything:
            return True
        owner = info.owner
        if not self.is_application and (info in self.exported_functions or owner in self.exported_classes):
            return True
        if owner is not None and info.name == "__init__":
            return not self.is_application and owner not in self.made_classes
        return info.name not in self.called_names

    def told(self) -> list[str]:
        """Return what was found out about the project as a whole."""
        described = [f"{info.path} {info.qualname} {item.qualname}" for info, item in self.described.items()]
        return [str(self.is_application), *sorted(described)]

    def limit(self, reaching: frozenset[Key]) -> None:
        """Say which functions are worth it; for constructors their files are, whose methods read the fields."""
        self.reaching = reaching
        self.reaching_paths = frozenset([path for path, _, _ in reaching])

    def is_worth(self, info: FunctionInfo) -> bool:
        """Say whether what strangers hand to a function may do harm at all."""
        if self.reaching is None or key_of(info) in self.reaching:
            return True
        return info.name == "__init__" and info.path in self.reaching_paths

    def is_reachable(self, info: FunctionInfo) -> bool:
        """Say whether public names lead to a function, from a package that can be imported."""
        if "<locals>" in info.qualname or not self._in_package(info.module):
            return False
        parts = [*info.module.split("."), *info.qualname.split(".")]
        if any([part in HIDDEN_FOLDERS or part.startswith("test_") for part in parts]):
            return False
        return not any([part.startswith("_") and part not in ("__init__", "__call__") for part in parts])

    def _in_package(self, module: str) -> bool:
        return module in self.packages or module.rpartition(".")[0] in self.packages


def may_hold_text(annotation: nodes.Expression | None) -> bool:
    """Say whether a parameter with this annotation may hold text that its caller chose."""
    if annotation is None:
        return True
    if isinstance(annotation, nodes.Name):
        return annotation.id in TEXT_ANNOTATIONS
    if isinstance(annotation, nodes.Attribute):
        return annotation.attr in TEXT_ANNOTATIONS
    if isinstance(annotation, nodes.Constant) and isinstance(annotation.value, str):
        words = set(re.findall(r"\w+", annotation.value))
        return bool(words & TEXT_ANNOTATIONS)
    if isinstance(annotation, nodes.BinOp):
        return may_hold_text(annotation.left) or may_hold_text(annotation.right)
    if isinstance(annotation, nodes.Subscript):
        index = annotation.index
        inner = index.items if isinstance(index, nodes.Sequence) else [index]
        outer = annotation.value
        name = outer.id if isinstance(outer, nodes.Name) else (outer.attr if isinstance(outer, nodes.Attribute) else "")
        if name in WRAPPERS or name in TEXT_ANNOTATIONS:
            return any([may_hold_text(part) for part in inner])
    return False


def is_text(annotation: nodes.Expression | None) -> bool:
    return isinstance(annotation, nodes.Name) and annotation.id == "str"


def asks_for_program(name: str) -> bool:
    """Say whether a parameter's name asks for code, a command or a statement."""
    words = _WORD.findall(name)
    return bool(words) and words[-1].lower() in PROGRAM_WORDS
