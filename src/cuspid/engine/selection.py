"""Which rules a run asks, from `select`, `ignore` and `audit`.

    select_rules(rules, Config(select=("network",), ignore=("CSP-D404",)))

A word about a rule is its id, the beginning of its id, or its area. Of two words about the same rule the more specific
one wins (id, then longer beginnings, then the area), and `ignore` wins a draw. Audit rules run when `audit` is on or
their id is selected.

Invariants: every word concerns at least one rule, or else it is refused; the order of the rules stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cuspid.engine.config import Config
from cuspid.engine.suggest import did_you_mean
from cuspid.model.errors import ConfigError
from cuspid.model.rule import Rule

_NOT_MEANT: Final = 0
_AREA: Final = 2 * len("CSP-D") + 1
"""More specific than a letter, less than `CSP-D4`."""
_EXACT: Final = 1000


def select_rules(rules: Sequence[Rule], config: Config) -> tuple[Rule, ...]:
    """The rules that a run asks; an unknown word is a `ConfigError` with a suggestion."""
    for key, words in (("select", config.select), ("ignore", config.ignore)):
        for word in words:
            if not any(_specificity(word, rule) for rule in rules):
                names = [rule.id for rule in rules] + sorted({rule.area for rule in rules})
                raise ConfigError(f"{key}: no rule or area is called {word}{did_you_mean(word, names)}")
    return tuple(rule for rule in rules if _is_asked(rule, config))


def _is_asked(rule: Rule, config: Config) -> bool:
    chosen = max((_specificity(word, rule) for word in config.select), default=_NOT_MEANT)
    dropped = max((_specificity(word, rule) for word in config.ignore), default=_NOT_MEANT)
    if dropped and dropped >= chosen:
        return False
    if rule.audit and not config.audit:
        return chosen == _EXACT
    return chosen > _NOT_MEANT or not config.select


def _specificity(word: str, rule: Rule) -> int:
    if word == rule.id:
        return _EXACT
    if word == rule.area:
        return _AREA
    if not word.startswith("CSP-") or not rule.id.startswith(word):
        return _NOT_MEANT
    return 2 * len(word)
