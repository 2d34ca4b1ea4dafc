"""What the values of a root have to do with each other: a check of one may be a check of another.

Values are told by the identities of their labels. Invariant: data only, begun anew with each root; who makes a value of
another notes it here, and who checks one asks.
"""

from __future__ import annotations

from cuspid.analysis.taint import Labels


class Relations:
    """Everything is kept by the identity of the value that was made of others."""

    def __init__(self) -> None:
        self.reads: dict[tuple[int, str], int] = {}
        """The identity of what was read, by that of the whole and the name or key: it is the same at each reading."""
        self.raised: set[str] = set()
        """The categories of data that an error left the root with and no other one before."""
        self.wholes: set[int] = set()
        """What others are parts of: what is proven of a part says nothing of them."""
        self.witnesses: dict[int, list[tuple[int, tuple[str, ...]]]] = {}
        """For which wholes a part bears witness, and for which kinds."""
        self.resolved: dict[int, tuple[int, ...]] = {}
        """Of which paths a path is the resolved form: that it lies below a folder is proven of these, too."""
        self.normal: dict[int, list[int]] = {}
        """The other way round: what is proven of a path in one of its resolved forms holds for the others."""
        self.characters: dict[int, tuple[Labels, int]] = {}
        """Of which texts, and of which position in them, a single character is."""
        self.elements: dict[int, frozenset[int]] = {}
        """Of what an element is one: of something that is not known, perhaps a character of a text."""
        self.pieces: dict[int, tuple[frozenset[int], str]] = {}
        """Of what a text is a piece, and the separator at which that was cut."""
        self.without: dict[int, tuple[frozenset[int], str]] = {}
        """Of what a text is left after characters were taken out, and these characters."""
        self.told_of_others: set[int] = set()
        """Lists of tests, made of elements that hold nothing untrusted: what one proves it proves of something else."""
        self.matched: dict[int, str] = {}
        """The pattern that was matched by what a match object holds."""

    def all_of(self, ident: int) -> list[int]:
        """Return the paths that a resolved path is the form of, and their other resolved forms."""
        bases = self.resolved.get(ident, ())
        return [*bases, *[other for base in bases for other in self.normal.get(base, ())]]
