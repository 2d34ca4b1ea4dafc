"""From parsed files to findings: one interpreter over the project, then the matchers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cuspid.analysis.events import Events
from cuspid.analysis.interpreter import Interpreter
from cuspid.analysis.roots import run_file
from cuspid.engine.files import ParsedFile
from cuspid.engine.match import Matcher
from cuspid.knowledge.library import Library
from cuspid.model.finding import Diagnostic, Finding, Trouble
from cuspid.model.rule import Rule
from cuspid.semantics.project import ModuleInfo, Project, module_name


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
    machine = Interpreter(project, Library(stub_folders), matcher.interest())
    diagnostics: list[Diagnostic] = []
    for path in sorted(paths):
        name, _ = module_name(path)
        if project.path_of(name) == path:
            try:
                run_file(machine, name)
            except RecursionError:
                diagnostics.append(Diagnostic(path, Trouble.BUDGET, "nested deeper than the analysis follows"))
        if advance is not None:
            advance(path)
    return matcher.findings(machine.events), diagnostics, machine.events


def _loader(load: Callable[[str], ParsedFile | None]) -> Callable[[str], ModuleInfo | None]:
    def module(path: str) -> ModuleInfo | None:
        parsed = load(path)
        if parsed is None:
            return None
        name, is_package = module_name(path)
        return ModuleInfo(name, path, is_package, parsed.tree)

    return module
