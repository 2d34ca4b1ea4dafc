"""The modules of a project, and what an import means in each.

Every file has a dotted name by its path below the scanned root: `services/api/views.py` is `services.api.views`. An
absolute import is looked up from the folders that could be on `sys.path`: each ancestor folder of the importing file
that is not itself a package, then every folder that holds a top-level package or module. Thus `src` layouts, several
roots in one repository and namespace packages need no configuration.

Of several files with one dotted name (`app.py` beside `app/__init__.py`, `app.ipynb` or `app.pyi`) imports mean the one
that Python takes; the others are modules too, under names that nobody can import (`app#2`), so that every file is
analysed whatever stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable

from cuspid.syntax import nodes


class ModuleInfo:
    """A parsed file of the project. Comments and text stay with the syntax layer; the analysis needs the tree alone."""

    def __init__(self, name: str, path: str, is_package: bool, tree: nodes.Module) -> None:
        self.name = name
        self.path = path
        self.is_package = is_package
        self.tree = tree

    @property
    def package(self) -> str:
        """The dotted name that relative imports start from."""
        return self.name if self.is_package else self.name.rpartition(".")[0]


def module_name(path: str) -> tuple[str, bool]:
    """Return the dotted name of a path below the root, and whether it is a package's `__init__`."""
    stem = path.rpartition(".")[0] if "." in path.rpartition("/")[2] else path
    parts = [p for p in stem.split("/") if p not in ("", ".")]
    if parts and parts[-1] == "__init__":
        return ".".join(parts[:-1]), True
    return ".".join(parts), False


def _precedence(path: str) -> tuple[bool, int, str]:
    """Sort the files of one name: a package before a module, source before a notebook, a notebook before a stub."""
    _, is_package = module_name(path)
    kind = 2 if path.endswith(".pyi") else (1 if path.endswith(".ipynb") else 0)
    return not is_package, kind, path


class Project:
    """All files of a scan by dotted name, parsed when they are first asked for."""

    def __init__(self, paths: list[str], load: Callable[[str], nodes.Module | None]) -> None:
        self._load = load
        self._paths: dict[str, str] = {}
        self._modules: dict[str, ModuleInfo | None] = {}
        self._packages: set[str] = set()
        self._folders: set[str] = set()
        taken: dict[str, int] = {}
        for path in sorted(paths, key=_precedence):
            name, is_package = module_name(path)
            taken[name] = taken.get(name, 0) + 1
            self._paths[name if taken[name] == 1 else f"{name}#{taken[name]}"] = path
            if is_package:
                self._packages.add(name)
        for name in self._paths:
            folder = name
            while folder:
                folder = folder.rpartition(".")[0]
                self._folders.add(folder)
        self._roots = self._find_roots()
        self._resolved: dict[tuple[str, str], str | None] = {}

    def _find_roots(self) -> list[str]:
        """Return the folders that hold a top-level package or module, shortest first."""
        roots: set[str] = {""}
        for name in self._paths:
            top = name.rpartition(".")[0] if name not in self._packages else name
            if top in self._packages:
                while top and top in self._packages:
                    top = top.rpartition(".")[0]
                roots.add(top)
            elif top not in self._packages and top.rpartition(".")[2] in ("src", "lib", "python"):
                roots.add(top)
        return sorted(roots, key=lambda root: (root.count("."), root))

    def names(self) -> list[str]:
        """Return the dotted names of all modules, sorted."""
        return sorted(self._paths)

    def path_of(self, name: str) -> str | None:
        """Return the path of the module with this dotted name."""
        return self._paths.get(name)

    def module(self, name: str) -> ModuleInfo | None:
        """Return the parsed module with this dotted name; None if there is none or it cannot be parsed."""
        if name in self._modules:
            return self._modules[name]
        path = self._paths.get(name)
        tree = self._load(path) if path is not None else None
        module: ModuleInfo | None = None
        if path is not None and tree is not None:
            module = ModuleInfo(name, path, module_name(path)[1], tree)
        self._modules[name] = module
        return module

    def is_folder(self, name: str) -> bool:
        """Say whether the dotted name is a package or a namespace package of the project."""
        return name in self._folders

    def resolve(self, importer: str, name: str) -> str | None:
        """Return the dotted name of the project's module that `import name` means in `importer`; None for a library."""
        key = (importer.rpartition(".")[0], name)
        if key in self._resolved:
            return self._resolved[key]
        found: str | None = None
        folder = importer if importer in self._packages else importer.rpartition(".")[0]
        candidates: list[str] = []
        while True:
            if folder not in self._packages:
                candidates.append(folder)
            if not folder:
                break
            folder = folder.rpartition(".")[0]
        candidates += [root for root in self._roots if root not in candidates]
        for prefix in candidates:
            full = f"{prefix}.{name}" if prefix else name
            if full in self._paths or full in self._folders:
                found = full
                break
        self._resolved[key] = found
        return found

    def import_path(self, name: str) -> str:
        """Return the name by which a module is imported from the folder above its outermost package."""
        parts = name.split(".")
        start = len(parts) - 1
        while start > 0 and ".".join(parts[:start]) in self._packages:
            start -= 1
        return ".".join(parts[start:])

    def relative(self, importer: ModuleInfo, level: int, name: str) -> str:
        """Return the dotted name that `from ..name import` means."""
        package = importer.package
        for _ in range(level - 1):
            package = package.rpartition(".")[0]
        if not name:
            return package
        return f"{package}.{name}" if package else name
