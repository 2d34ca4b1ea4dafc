"""What a rule may ask about a value: a frozen view, free of the analysis that computed it.

>>> Equals((0, 1)).holds(ValueFacts(constants=(1,)))
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

Constant: TypeAlias = str | bytes | int | float | complex | bool | None


@dataclass(frozen=True, slots=True)
class ValueFacts:
    """All that is known of one value. Every field lists what the value *may* be."""

    given: bool = True
    """False for an argument that the call leaves out and whose default is unknown."""
    constants: tuple[Constant, ...] = ()
    """The constants that the value may be."""
    symbols: tuple[str, ...] = ()
    """Qualified names of library objects that the value may be, such as `ssl.CERT_NONE`."""
    types: tuple[str, ...] = ()
    """Qualified names of the classes that the value may be an instance of."""
    traits: frozenset[str] = frozenset()
    """Traits of the symbols and types above, as the stubs declare them."""
    texts: tuple[str, ...] = ()
    """Known text with `\\0` for each unknown part: `http://\\0/login`; constants are among them."""
    items: tuple[ValueFacts, ...] = ()
    """The elements of a list, tuple or set whose elements are known."""
    entries: tuple[tuple[str, ValueFacts], ...] = ()
    """The entries of a mapping under text keys."""
    state: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """For an object: each named state with the values that it may have."""
    unknown: bool = False
    """True when the value may also be something that is not listed here."""
    taint: frozenset[str] = frozenset()
    """Source categories whose data is part of the value: `request`, `argv`, …"""


class Condition(Protocol):
    """A question about a value. It holds when *some* possibility that is listed satisfies it."""

    def holds(self, value: ValueFacts) -> bool: ...


@dataclass(frozen=True, slots=True)
class Equals:
    """The value may be one of these constants; `True` and `1` are told apart."""

    constants: tuple[Constant, ...]

    def holds(self, value: ValueFacts) -> bool:
        return any(type(a) is type(b) and a == b for a in value.constants for b in self.constants)


@dataclass(frozen=True, slots=True)
class Below:
    """The value may be a number smaller than `limit`."""

    limit: int

    def holds(self, value: ValueFacts) -> bool:
        return any(isinstance(c, (int, float)) and not isinstance(c, bool) and c < self.limit for c in value.constants)


@dataclass(frozen=True, slots=True)
class HasBits:
    """The value may be a whole number in which one of these bits is set."""

    bits: int

    def holds(self, value: ValueFacts) -> bool:
        return any(isinstance(c, int) and not isinstance(c, bool) and c & self.bits for c in value.constants)


@dataclass(frozen=True, slots=True)
class Fixed:
    """The value surely is text or bytes that stand in the source, of at least `least` characters."""

    least: int = 0

    def holds(self, value: ValueFacts) -> bool:
        texts = [c for c in value.constants if isinstance(c, (str, bytes)) and len(c) >= self.least]
        known_only = not (value.unknown or value.symbols or value.types or value.items or value.entries)
        return known_only and bool(texts) and len(texts) == len(value.constants)


@dataclass(frozen=True, slots=True)
class Falsy:
    """The value may be a constant that counts as false (`None` only when `none` says so)."""

    none: bool = False

    def holds(self, value: ValueFacts) -> bool:
        return any(not c and (c is not None or self.none) for c in value.constants)


@dataclass(frozen=True, slots=True)
class Truthy:
    """The value may be a constant that counts as true."""

    def holds(self, value: ValueFacts) -> bool:
        return any(bool(c) for c in value.constants)


@dataclass(frozen=True, slots=True)
class Named:
    """The value may be one of these library objects, by qualified name."""

    names: tuple[str, ...]

    def holds(self, value: ValueFacts) -> bool:
        return any(s in self.names for s in value.symbols)


@dataclass(frozen=True, slots=True)
class HasTrait:
    """The value may be an object, or an instance of a class, with this trait."""

    trait: str

    def holds(self, value: ValueFacts) -> bool:
        return self.trait in value.traits


@dataclass(frozen=True, slots=True)
class InState:
    """The value is an object whose named state may be one of `values`."""

    name: str
    values: tuple[str, ...]

    def holds(self, value: ValueFacts) -> bool:
        return any(n == self.name and v in self.values for n, vs in value.state for v in vs)


@dataclass(frozen=True, slots=True)
class Matches:
    """Known text of the value matches the regular expression from its start; `\\0` stands for an unknown part."""

    pattern: str
    flags: int = re.IGNORECASE

    def holds(self, value: ValueFacts) -> bool:
        return any(re.match(self.pattern, text, self.flags) for text in value.texts)


@dataclass(frozen=True, slots=True)
class Omitted:
    """The argument is left out, and its library has no default of its own."""

    def holds(self, value: ValueFacts) -> bool:
        return not value.given


@dataclass(frozen=True, slots=True)
class Present:
    """The argument is given, whatever it is (also when it is given by default)."""

    def holds(self, value: ValueFacts) -> bool:
        return value.given


@dataclass(frozen=True, slots=True)
class Unknown:
    """The value may be something that the analysis does not know."""

    def holds(self, value: ValueFacts) -> bool:
        return value.unknown


@dataclass(frozen=True, slots=True)
class Item:
    """Some element of the value (by position `index`, or any) satisfies a condition."""

    condition: Condition
    index: int | None = None

    def holds(self, value: ValueFacts) -> bool:
        items = value.items
        if self.index is not None:
            items = items[self.index : self.index + 1] if self.index >= 0 else items[self.index :][:1]
        return any(self.condition.holds(item) for item in items)


@dataclass(frozen=True, slots=True)
class Entry:
    """The mapping's entry under `key` satisfies a condition."""

    key: str
    condition: Condition

    def holds(self, value: ValueFacts) -> bool:
        return any(key == self.key and self.condition.holds(entry) for key, entry in value.entries)


@dataclass(frozen=True, slots=True)
class Not:
    """The condition does not hold."""

    condition: Condition

    def holds(self, value: ValueFacts) -> bool:
        return not self.condition.holds(value)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of the conditions holds."""

    conditions: tuple[Condition, ...] = field(default=())

    def holds(self, value: ValueFacts) -> bool:
        return any(c.holds(value) for c in self.conditions)


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of the conditions hold."""

    conditions: tuple[Condition, ...] = field(default=())

    def holds(self, value: ValueFacts) -> bool:
        return all(c.holds(value) for c in self.conditions)
