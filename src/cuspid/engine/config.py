"""What a run is asked to do: every setting, its meaning and its default.

    Config(select=("network",), severity=Severity.MEDIUM)

Where the values come from (defaults, a file, the command line) is the business of `config_load`.

Invariants: a `Config` is frozen and complete; whoever reads it never asks whether a setting was given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cuspid.model.check import LOCAL, REMOTE, STORED
from cuspid.model.grade import Confidence, Severity

DEFAULT_EXCLUDE: Final = (
    ".bzr",
    ".direnv",
    ".eggs",
    ".git",
    ".git-rewrite",
    ".hg",
    ".ipynb_checkpoints",
    ".mypy_cache",
    ".nox",
    ".pants.d",
    ".pyenv",
    ".pytest_cache",
    ".pytype",
    ".ruff_cache",
    ".svn",
    ".tox",
    ".venv",
    ".vscode",
    "__pycache__",
    "__pypackages__",
    "_build",
    "buck-out",
    "dist",
    "node_modules",
    "site-packages",
    "venv",
)
"""Version control, caches, environments, built copies. `build` is not among them: projects have packages so named."""

SOURCE_LEVELS: Final = {"remote": REMOTE, "local": LOCAL, "stored": STORED}
"""Groups of source categories, by who can put the data there."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one run. The field `fail_on` is the key `fail-on` of a file and the option `--fail-on`."""

    select: tuple[str, ...] = ()
    """Rules to run: ids, beginnings of ids, areas. Empty: all that are not audit rules."""
    ignore: tuple[str, ...] = ()
    """Rules to leave out; the more specific of two words about a rule wins, and `ignore` wins a draw."""
    severity: Severity = Severity.LOW
    """Findings below are not shown."""
    confidence: Confidence = Confidence.LOW
    """Findings below are not shown."""
    fail_on: Severity | None = Severity.LOW
    """Shown findings from this severity on give exit code 1; None: findings never do."""
    audit: bool = False
    """Run audit rules too: what merely deserves a look."""
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    """Patterns in the language of `.gitignore`, relative to `root`; setting it replaces the default."""
    extend_exclude: tuple[str, ...] = ()
    """Patterns beside those of `exclude`."""
    force_exclude: bool = False
    """Exclude also what is named on the command line, as pre-commit needs it."""
    respect_gitignore: bool = True
    respect_suppressions: bool = True
    """False: comments suppress nothing, so that a scanned project cannot silence its scan."""
    require_ids: bool = False
    """A suppression without rule ids is a diagnostic and suppresses nothing."""
    require_reason: bool = False
    """A suppression without a reason is a diagnostic and suppresses nothing."""
    report_unused_suppressions: bool = False
    library: bool = False
    """Every public function of a package is called by strangers: findings with low confidence wherever a request's data
    would be one. Without it only what a library exports counts, and only for the most dangerous sinks."""
    sources: tuple[str, ...] = ()
    """Source categories, or levels of them, that are untrusted beside those that each rule names."""
    stubs: str = ""
    """The folder of the project's own stubs, an absolute path."""
    roots: tuple[str, ...] = ()
    """Folders that imports start from, absolute paths; empty: found from the files."""
    jobs: int = 0
    """Processes; 0: one for each core."""
    root: str = ""
    """The folder that patterns are relative to: that of the configuration file, or else the current one."""

    def source_categories(self) -> tuple[str, ...]:
        """The categories that `sources` and `library` add, with levels replaced by what they stand for."""
        categories: list[str] = ["api"] if self.library else []
        for source in self.sources:
            categories += SOURCE_LEVELS.get(source, (source,))
        return tuple(dict.fromkeys(categories))
