"""All stubs, looked up by qualified name.

>>> library = Library(())
>>> library.canonical("os.path.join")
'os.path.join'

A stub is read when something of its module is first asked for. Folders that the user names come before the
built-in one, and a module that is found there replaces the built-in stub of the same name.

Invariants: nothing is executed; aliases and bases that form a ring end the search, and do not hang it; what was looked
for and not found is remembered too.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final, TypeAlias

from cuspid.knowledge.items import ClassItem, FunctionItem, StubModule, TypeItem, VariableItem
from cuspid.knowledge.stub_reader import read_stub
from cuspid.knowledge.stub_scope import StubError

BUILTIN_STUBS: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "stubs")
SUFFIX: Final = ".pyi"
SHAPES: Final = "_shapes"
"""The stub of the methods that are known by their names and arguments, where nobody knows the receiver."""
PACKAGE: Final = "__init__" + SUFFIX
MAX_DEPTH: Final = 12
"""Folders deep that stubs are looked for in one folder: no library nests deeper, a folder named by mistake may."""
MAX_ALIASES: Final = 50
"""Aliases followed for one name: real chains have two or three; a ring has no end."""

Item: TypeAlias = FunctionItem | ClassItem | VariableItem | StubModule


class Library:
    """What all stubs say. Make one for a process; it is filled as it is asked."""

    def __init__(self, stub_folders: Sequence[str] = (), builtin: str = BUILTIN_STUBS) -> None:
        self._folders = [*stub_folders, builtin]
        self._tops = frozenset(name for folder in self._folders for name in _top_names(folder))
        self._paths: dict[str, dict[str, str]] = {}
        """By top-level name: the modules below it, each with the path of its stub, empty for a mere folder."""
        self._modules: dict[str, StubModule | None] = {}
        self._found: dict[str, Item | None] = {}
        self._linear: dict[str, list[ClassItem]] = {}
        self._mutable: dict[str, bool] = {}
        self._methods: dict[tuple[str, str], FunctionItem | None] = {}
        self._filled: dict[str, bool] = {}
        self._sources: dict[str, frozenset[str]] = {}
        self._sinks: dict[str, frozenset[str]] = {}
        self._shapes: dict[str, list[FunctionItem]] | None = None

    def literals(self) -> frozenset[str]:
        """Return the top-level names of all stubs: a file without any of them uses no library that is known."""
        return self._tops

    # --- modules

    def is_known(self, qualname: str) -> bool:
        """Say whether the first part of a dotted name is that of a stub, without looking further."""
        return qualname.partition(".")[0] in self._tops

    def has_module(self, name: str) -> bool:
        """Say whether there is a stub of this module, or of one below it."""
        return self.is_known(name) and name in self._below(name.partition(".")[0])

    def module_names(self) -> list[str]:
        """Return the names of all modules that have a stub, sorted."""
        return sorted(name for top in self._tops for name, path in self._below(top).items() if path)

    def module(self, name: str) -> StubModule | None:
        """Return what the stub of a module says; a folder without a stub of its own says nothing, but is a module."""
        if name in self._modules:
            return self._modules[name]
        module: StubModule | None = None
        if self.has_module(name):
            path = self._below(name.partition(".")[0])[name]
            module = _read(name, path) if path else StubModule(name)
        self._modules[name] = module
        return module

    def _below(self, top: str) -> dict[str, str]:
        paths = self._paths.get(top)
        if paths is None:
            paths = {}
            for folder in self._folders:
                for name, path in _stub_paths(folder, top).items():
                    if not paths.get(name):
                        paths[name] = path
            self._paths[top] = paths
        return paths

    # --- names

    def find(self, qualname: str) -> Item | None:
        """Return what a dotted name stands for: through modules, aliases, classes and their bases."""
        if qualname in self._found:
            return self._found[qualname]
        item = self._search(qualname, MAX_ALIASES) if self.is_known(qualname) else self._builtin(qualname)
        self._found[qualname] = item
        return item

    def _builtin(self, qualname: str) -> Item | None:
        """Find `str` or `str.join`: built-in types go by their bare names."""
        builtin = self.module("builtins")
        top = qualname.partition(".")[0]
        if builtin is None or (top not in builtin.classes and top not in builtin.functions):
            return None
        return self._in_module(builtin, qualname.split("."), MAX_ALIASES)

    def canonical(self, qualname: str) -> str:
        """Return the name under which a thing is defined; an unknown last part stays as it is."""
        item = self.find(qualname)
        if item is not None:
            return item.name if isinstance(item, StubModule) else item.qualname
        head, dot, tail = qualname.rpartition(".")
        return f"{self.canonical(head)}.{tail}" if dot and self.is_known(qualname) else qualname

    def _search(self, qualname: str, aliases_left: int) -> Item | None:
        parts = qualname.split(".")
        for length in range(len(parts), 0, -1):
            module = self.module(".".join(parts[:length]))
            if module is not None:
                item = self._in_module(module, parts[length:], aliases_left)
                if item is not None:
                    return item
        return None

    def _in_module(self, module: StubModule, rest: list[str], aliases_left: int) -> Item | None:
        if not rest:
            return module
        first = rest[0]
        if len(rest) == 1 and first in module.functions:
            return module.functions[first]
        if len(rest) == 1 and first in module.variables:
            return module.variables[first]
        if first in module.classes:
            return self._in_class(module, rest)
        if aliases_left <= 0:
            return None
        if first in module.aliases:
            return self._search(".".join([module.aliases[first], *rest[1:]]), aliases_left - 1)
        for star in module.stars:
            origin = self.module(star)
            item = self._in_module(origin, rest, aliases_left - 1) if origin is not None else None
            if item is not None:
                return item
        return None

    def _in_class(self, module: StubModule, rest: list[str]) -> Item | None:
        for length in range(len(rest), 0, -1):
            item = module.classes.get(".".join(rest[:length]))
            if item is not None:
                break
        else:
            return None
        if length == len(rest):
            return item
        return self._member(item, rest[length]) if length + 1 == len(rest) else None

    def _member(self, owner: ClassItem, name: str) -> Item | None:
        for item in self.mro(owner.qualname):
            if name in item.methods:
                return item.methods[name]
            if name in item.attributes:
                variable = VariableItem(name, f"{item.qualname}.{name}")
                variable.type = item.attributes[name]
                variable.traits = variable.type.traits
                variable.has_constant = name in item.defaults
                variable.constant = item.defaults.get(name)
                return variable
            if name in item.aliases and item.aliases[name] != f"{item.qualname}.{name}":
                return self.find(item.aliases[name])
        return None

    # --- classes

    def class_item(self, qualname: str) -> ClassItem | None:
        """Return the class of this name, or nothing if the name is not that of a class."""
        item = self.find(qualname)
        return item if isinstance(item, ClassItem) else None

    def mro(self, qualname: str) -> list[ClassItem]:
        """Return the class and its bases that have a stub, in the order in which Python looks names up."""
        known = self._linear.get(qualname)
        if known is None:
            self._linear[qualname] = []  # what a ring of bases meets
            start = self.class_item(qualname)
            known = [] if start is None else [start, *_merge([self.mro(base) for base in start.bases])]
            self._linear[qualname] = known
        return known

    def method(self, class_qualname: str, name: str) -> FunctionItem | None:
        """Return a method of a class or of its bases; properties are included."""
        key = (class_qualname, name)
        if key not in self._methods:
            owner = self.class_item(class_qualname)
            item = self._member(owner, name) if owner is not None else None
            self._methods[key] = item if isinstance(item, FunctionItem) else None
        return self._methods[key]

    def attribute(self, class_qualname: str, name: str) -> TypeItem | None:
        """Return what the attribute of an instance is: declared in a class body, or a property's result."""
        owner = self.class_item(class_qualname)
        item = self._member(owner, name) if owner is not None else None
        if isinstance(item, VariableItem):
            return item.type
        return item.result if isinstance(item, FunctionItem) and item.is_property else None

    def behaviour(self, class_qualname: str) -> str:
        """Return what a call of this class is like, if the analysis knows more of it than annotations say."""
        return next((item.like for item in self.mro(class_qualname) if item.like), "")

    def is_filled(self, qualname: str) -> bool:
        """Say whether something can be put into an object of this class, that comes out of it again."""
        known = self._filled.get(qualname)
        if known is None:
            order = self.mro(qualname)
            raised = any(item.qualname == "builtins.BaseException" for item in order)
            known = not raised and any(m.mutates == "self" for item in order for m in item.methods.values())
            self._filled[qualname] = known
        return known

    def sources_of(self, qualname: str) -> frozenset[str]:
        """Return the categories of what can be read from an object of this class, or from what its methods give."""
        known = self._sources.get(qualname)
        if known is None:
            found: set[str] = set()
            seen = {qualname}
            pending = [qualname]
            while pending:
                for item in self.mro(pending.pop()):
                    kinds = [*item.attributes.values(), *[method.result for method in item.methods.values()]]
                    for kind in [inner for outer in kinds for inner in (outer, *outer.elements)]:
                        found.update([part for c in kind.sources for part in (c, c.partition(".")[0])])
                        pending += [name for name in kind.classes if "." in name and name not in seen]
                        seen.update(kind.classes)
            known = frozenset(found)
            self._sources[qualname] = known
        return known

    def sinks_of(self, qualname: str) -> frozenset[str]:
        """Return the kinds of sinks that the methods of an object of this class are."""
        known = self._sinks.get(qualname)
        if known is None:
            parameters = [p for item in self.mro(qualname) for m in item.methods.values() for p in m.parameters]
            known = frozenset([sink.kind for parameter in parameters for sink in parameter.type.sinks])
            self._sinks[qualname] = known
        return known

    def is_subclass(self, qualname: str, base: str) -> bool:
        """Say whether a class is another one, or one of its subclasses as far as stubs tell."""
        wanted = self.canonical(base)
        if self.canonical(qualname) == wanted:
            return True
        return any(item.qualname == wanted or wanted in map(self.canonical, item.bases) for item in self.mro(qualname))

    def is_mutable(self, qualname: str) -> bool:
        """Say whether a method of the class puts its arguments into the object."""
        known = self._mutable.get(qualname)
        if known is None:
            methods = [method for item in self.mro(qualname) for method in item.methods.values()]
            known = self._mutable[qualname] = any(method.mutates == "self" for method in methods)
        return known

    def constructor(self, class_qualname: str) -> FunctionItem | None:
        """Return the method whose parameters a call of the class takes."""
        return self.method(class_qualname, "__init__")

    def signature(self, qualname: str) -> FunctionItem | None:
        """Return the signature of this name: how a library calls its users' functions."""
        item = self.find(qualname)
        return item if isinstance(item, FunctionItem) and item.is_signature else None

    def told_by_name(self, name: str) -> list[FunctionItem]:
        """Return the methods of this name that are known for what they are, whosever they may be."""
        if self._shapes is None:
            self._shapes = {}
            module = self.module(SHAPES)
            for owner in module.classes.values() if module is not None else ():
                for item in owner.methods.values():
                    self._shapes.setdefault(item.name, []).append(item)
        return self._shapes.get(name, [])


def _merge(rows: list[list[ClassItem]]) -> list[ClassItem]:
    """Merge the orders of several bases as Python does; where they contradict each other, take the first."""
    rows = [list(row) for row in rows if row]
    merged: list[ClassItem] = []
    while rows:
        tails = [item for row in rows for item in row[1:]]
        head = next((row[0] for row in rows if row[0] not in tails), rows[0][0])
        merged.append(head)
        rows = [[item for item in row if item is not head] for row in rows]
        rows = [row for row in rows if row]
    return merged


def _read(name: str, path: str) -> StubModule:
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise StubError(f"{path}:1: cannot be read: {error}") from error
    return read_stub(text, name, path, os.path.basename(path) == PACKAGE)


def _top_names(folder: str) -> list[str]:
    """Return the top-level modules that a folder has stubs of."""
    names: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(SUFFIX) and entry.is_file():
                    names.append(entry.name.removesuffix(SUFFIX))
                elif entry.name.isidentifier() and entry.name != "__pycache__" and entry.is_dir():
                    names.append(entry.name)
    except OSError as error:
        raise StubError(f"{folder}: the folder of stubs cannot be read: {error.strerror}") from error
    return names


def _stub_paths(folder: str, top: str) -> dict[str, str]:
    """Return the modules named `top` or below it in one folder, each with its stub; empty for a mere folder."""
    paths: dict[str, str] = {}
    single = os.path.join(folder, top + SUFFIX)
    root = os.path.join(folder, top)
    for current, folders, files in os.walk(root):
        package = ".".join([top, *os.path.relpath(current, root).split(os.sep)]) if current != root else top
        if package.count(".") >= MAX_DEPTH:
            folders.clear()
        folders[:] = sorted(name for name in folders if name.isidentifier())
        paths[package] = os.path.join(current, PACKAGE) if PACKAGE in files else ""
        for file in files:
            stem = file.removesuffix(SUFFIX)
            if file != PACKAGE and stem != file and stem.isidentifier():
                paths[f"{package}.{stem}"] = os.path.join(current, file)
    if os.path.isfile(single) and not paths.get(top):
        paths[top] = single
    return paths
