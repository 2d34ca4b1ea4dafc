"""What hostile or absurd input may cost the syntax layer: every limit with its reason."""

from __future__ import annotations

from typing import Final

MAX_SOURCE_BYTES: Final = 10_000_000
"""Larger files are data in Python's clothes; written code of this size has not been seen, and memory grows 40-fold in
the tree."""

MAX_NOTEBOOK_BYTES: Final = 100_000_000
"""Notebooks carry their outputs (images) with them, so that the file may be large where its code is small."""

MAX_TREE_DEPTH: Final = 1_000
"""Readers and analyses recurse over the tree. The parser stops at about 200 nested brackets or blocks; only chains go
deeper, and a file that nests more is hostile."""

MAX_LINKS: Final = 500
"""Of a longer chain of attributes, calls, subscripts or mixed operators the far end becomes an unknown expression.
Nobody writes 250 calls in a row."""

MAX_CHAIN: Final = 64
"""A longer run of one associative operator (`a + b + c + …`) is balanced, so that generated concatenations stay
shallow."""

MAX_CHAIN_TOKENS: Final = 10_000
"""The parser recurses without a limit over chains (`a.b.c…`, `a + b + …`, `f()()…`): 150 to 230 bytes of stack a link
were measured, so that 10,000 links take 2 of the 8 MB that a thread has. A statement with more is blanked before."""

LAMBDA_WEIGHT: Final = 8
"""A lambda in the default of a lambda takes the parser 1,400 bytes of stack: as much as so many links of a chain."""

MAX_FSTRING_DEPTH: Final = 200
"""The depth of f-strings within f-strings that the comment scanner follows; the parser stops at about the same."""

MAX_SYNTAX_DIAGNOSTICS: Final = 20
"""One broken file may have thousands of errors, of which a person reads the first few; the rest are counted."""

RECURSION_LIMIT: Final = 10_000
"""Python's own limit of 1000 frames is less than `MAX_TREE_DEPTH` levels need; a frame of Python code takes no stack
since 3.11. The parse sets it for its own time; whoever walks trees sets it likewise."""
