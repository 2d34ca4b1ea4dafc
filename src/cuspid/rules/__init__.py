"""What is wrong: pairs of a module and its page, by area. Imports `model` only."""

from cuspid.rules.loader import list_rules, load_rules

__all__ = ["list_rules", "load_rules"]
