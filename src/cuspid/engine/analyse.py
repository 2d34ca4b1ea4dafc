"""From parsed files to findings: one interpreter over the project, then the matchers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from cuspid.analysis.events import Events
from cuspid.analysis.interpreter import Interpreter
from cuspid.analysis.roots import run_file
from cuspid.engine.files import ParsedFile
from cuspid.engine.match import Matcher
from cuspid.knowledge.library import Library
from cuspid.model.finding import Diagnostic, Finding, Trouble
from cuspid.model.rule import Rule
from cuspid.semantics.project import Project
from cuspid.syntax import nodes


def analyse(
    paths: Sequence[str],
    load: Callable[[str], ParsedFile | None],
    rules: Sequence[Rule],
    *,
    audit: bool = False,
    more_sources: tuple[str, ...] = (),
    stub_folders: Sequence[str] = (),
    advance: Callable[[str], None] | None = None,
) -> tuple[list[Finding], list[Diagnostic], Events]:
    """Interpret all files and match the rules; `advance` is told of each file that is done."""
    matcher = Matcher(rules, audit=audit, more_sources=more_sources)
    project = Project(list(paths), _loader(load))
    library = Library(stub_folders) if stub_folders else _builtin_library()
    machine = Interpreter(project, library, matcher.interest())
    diagnostics: list[Diagnostic] = []
    for path, name in sorted([(project.path_of(name) or "", name) for name in project.names()]):
        try:
            run_file(machine, name)
        except RecursionError:
            diagnostics.append(Diagnostic(path, Trouble.BUDGET, "nested deeper than the analysis follows"))
        if advance is not None:
            advance(path)
    return matcher.findings(machine.events), diagnostics, machine.events


@cache
def _builtin_library() -> Library:
    """The stubs of the package itself do not change while a process runs; those of a project may."""
    return Library()


def _loader(load: Callable[[str], ParsedFile | None]) -> Callable[[str], nodes.Module | None]:
    def tree(path: str) -> nodes.Module | None:
        parsed = load(path)
        return parsed.tree if parsed is not None else None

    return tree
