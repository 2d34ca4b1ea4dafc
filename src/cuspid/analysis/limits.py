"""The budgets of the analysis: each has a name, a value and the reason beside it. Hitting one is recorded, never
silent.
"""

from __future__ import annotations

from typing import Final

MAX_LABELS: Final = 8
"""Origins kept apart in one value: a reader needs one good trace, and joins stay cheap. An address that is put together
again from its parts before it is checked has eight; what is left out would look unchecked.
"""

MAX_OPTIONS: Final = 8
"""Alternatives of a union before it is widened: dispatch tables of real programs rarely hold more that matter."""

MAX_DEEP: Final = 6
"""Levels of nested containers in which labels are looked for: deeper structures are walked, not handed over."""

MAX_ITEMS: Final = 64
"""Elements of a container kept apart: beyond, it is data, not structure."""

MAX_ALPHABET: Final = 256
"""The same for the characters of a constant text: what a check lets through may be all that can be printed."""

MAX_TEXT_PARTS: Final = 48
"""Parts of a string kept in order: longer ones are generated, and only their taint matters."""

MAX_CONSTANT: Final = 10_000
"""Characters, bytes or elements of a folded constant: folding must not become an allocation bomb."""

MAX_UNROLL: Final = 24
"""Iterations of a loop over known elements that are run one by one; others go to a fixpoint."""

FIXPOINT_ROUNDS: Final = 3
"""Rounds of a loop body whose iterations are not known: taint passes through at most two variables more each round."""

MAX_DEPTH: Final = 14
"""Calls within calls that are followed: layered programs go from a view to a driver in fewer."""

MAX_SAME: Final = 2
"""How often one function may stand on the call stack: recursion is followed once."""

MAX_LINKS: Final = 6
"""The same for a method of different objects, each of which calls that of the next: chains of handlers are short."""

ROOT_STEPS: Final = 5_000
"""Statements run for one root: some thirty times an ordinary handler with all that it calls."""

PRESSED_STEPS: Final = 2_500
"""Statements of a root after which only constructors are followed, and calls within whose reach is a sink: what is left
of its budget would go into helpers.
"""

PLAIN_STEPS: Final = 300
"""Statements run in calls that hand over nothing untrusted, for a root that no library is known to call: what such
calls do is found when their own roots run, and only constants and objects that they return are missed beyond. A call
that is going on counts too: else one would use up all steps of its root.
"""

PLAIN_STEPS_OF_ENTRY: Final = 1_000
"""The same for an entry point: what its helpers return, such as connections and settings, decides what it does."""

PLAIN_STEPS_OF_MODULE: Final = 300
"""The same for the body of a module, which is run once: what it makes is there for all."""

PLAIN_DEPTH: Final = 5
"""Calls within calls that are followed while nothing untrusted is handed over."""

FILE_STEPS: Final = 80_000
"""Statements run for all roots of one file: some hundred times what the largest ordinary files need; generated ones end
there.
"""

MAX_ANCESTORS: Final = 200
"""Classes in which an attribute of one class is looked for: of a longer chain, every class would cost the whole chain.
"""

MAX_EXPRESSION_DEPTH: Final = 120
"""Nested expressions that are evaluated; deeper ones are generated, and become unknown."""

MAX_LAYERS: Final = 14
"""Layers of a state before it is flattened: keeps look-ups short."""

MAX_TRAIL: Final = 40
"""Steps kept of one trace: longer ones help nobody."""
