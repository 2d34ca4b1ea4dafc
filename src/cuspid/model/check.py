"""What is wrong, as data: the declarations that a rule's `.py` file is made of.

A check names *traits* (of callables, parameters, classes: declared in the stubs) and *kinds* (of sinks), and a
qualified name only where that API is itself the weakness. The engine turns events of the analysis into findings:

    CHECKS = (
        CallCheck(
            trait="tls.client",
            when=(Given("tls.verify", Falsy()),),
            message="{callee} does not check the server's certificate",
        ),
    )

Messages are format strings over `callee`, `argument` (the text of the value that matched first), `source`, `state`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from cuspid.model.facts import Condition, ValueFacts
from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence, Severity

REMOTE = ("request", "network", "message")
"""Source categories that somebody elsewhere controls."""
TYPED = ("argv", "stdin")
"""Source categories of what the program's user hands it, at its start or while it runs."""
LOCAL = (*TYPED, "environment")
"""Source categories that whoever starts the program controls: the environment is theirs as the program itself is."""
STORED = ("file", "database")
"""Source categories of second order: an attacker may have put the data there earlier."""


@dataclass(frozen=True, slots=True)
class Given:
    """A condition on one argument of a call.

    `argument` is the label of a `Switch["label"]` parameter in the stub, or else the parameter's name.
    """

    argument: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Receiver:
    """A condition on the object whose method is called."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Follow:
    """Later calls on the object that a call made: steps of evidence, and reasons to grade the finding anew."""

    trait: str
    """The trait of the later call."""
    why: str
    """Why the later call is shown; a format string like a message."""
    when: tuple[Given, ...] = ()
    confidence: Confidence | None = None
    """The finding's confidence once such a call was seen and nothing else was; None leaves it."""
    note: str = ""
    """Added to the finding's message, after a comma, once such a call was seen."""


@dataclass(frozen=True, slots=True)
class CallCheck:
    """A call of something with a trait (or qualified name), under conditions on its arguments: reported at the call."""

    message: str
    trait: str = ""
    names: tuple[str, ...] = ()
    when: tuple[Given | Receiver, ...] = ()
    unless: tuple[Given | Receiver, ...] = ()
    """The call is not reported if any of these holds."""
    follow: tuple[Follow, ...] = ()
    unless_followed: tuple[str, ...] = ()
    """Traits of later calls on the made object that mend the danger."""
    severity: Severity | None = None
    """None: the page's severity."""
    confidence: Confidence = Confidence.HIGH
    audit: bool = False
    """Merely deserves a look: reported only when asked for."""
    yields_to: tuple[str, ...] = ()
    """Ids of rules that say more: where one of them reports the same place, this check is silent."""
    unless_assigned: tuple[tuple[str, Condition], ...] = ()
    """Switches of the same object that, assigned such a value anywhere, mend the danger."""
    in_production: bool = False
    """What only serves development or tests, by the names of its file or class, is not reported."""
    harmless_uses: tuple[str, ...] = ()
    """Kinds of sinks: what is made and reaches one of them, and none of `harmful_uses`, is not reported."""
    harmless_data: tuple[str, ...] = ()
    """Source categories: what is made of such data (handed to this call, or later to the object that it made, in a
    parameter that a stub marks as a `Sink["hash"]`) counts as used in a harmless way.
    """
    harmful_uses: tuple[str, ...] = ()
    """Kinds of sinks: what is made and reaches one of them is reported with the way there as evidence, and anything
    else with a confidence one step lower. The stub marks the result as a source (`Source["digest"]`).
    """


@dataclass(frozen=True, slots=True)
class StateCheck:
    """A call with the trait `use` on an object whose named state may be one of `states` there: reported at the use."""

    message: str
    use: str
    state: str
    states: tuple[str, ...]
    when: tuple[Given | Receiver, ...] = ()
    severity: Severity | None = None
    confidence: Confidence = Confidence.HIGH
    audit: bool = False
    """Merely deserves a look: reported only when asked for."""
    yields_to: tuple[str, ...] = ()
    """Ids of rules that say more: where one of them reports the same place, this check is silent."""


@dataclass(frozen=True, slots=True)
class FlowCheck:
    """Data of a source category reaches a sink of a kind: reported at the sink, with the whole way as evidence."""

    message: str
    sink: str
    """The sink kind: `sql`, `command`, …"""
    sources: tuple[str, ...] = REMOTE
    weaker: tuple[str, ...] = ()
    """Source categories that count too, with a confidence one step lower."""
    faint: tuple[str, ...] = ()
    """Source categories that count too, with low confidence."""
    severity: Severity | None = None
    confidence: Confidence = Confidence.HIGH
    audit: bool = False
    """Merely deserves a look: reported only when asked for."""
    yields_to: tuple[str, ...] = ()
    """Ids of rules that say more: where one of them reports the same place, this check is silent."""
    once: bool = False
    """Of the places that data of the same origins reaches one after the other, only one is reported; all flow checks of
    a rule say so, or none.
    """


@dataclass(frozen=True, slots=True)
class AssignCheck:
    """A value assigned to a switch (`Switch["label"]` attribute in a stub) or to a global name of a module."""

    message: str
    switch: str = ""
    global_name: str = ""
    """A module-level name, such as a setting; `beside` narrows the module."""
    beside: tuple[str, ...] = ()
    """The assignment counts only in a module that assigns one of these global names as well: it tells a settings module
    by its shape.
    """
    value: Condition | None = None
    severity: Severity | None = None
    confidence: Confidence = Confidence.HIGH
    audit: bool = False
    """Merely deserves a look: reported only when asked for."""
    yields_to: tuple[str, ...] = ()
    """Ids of rules that say more: where one of them reports the same place, this check is silent."""
    unless_assigned: tuple[tuple[str, Condition], ...] = ()
    """Switches of the same object that, assigned such a value anywhere, mend the danger."""
    receiver: Condition | None = None
    """A condition on the object whose attribute is assigned."""
    anywhere: bool = False
    """With `global_name`: a class's attribute, a key of a mapping or a keyword of a call may have the name as well."""
    in_production: bool = False
    """What only serves development or tests, by the names of its file or class, is not reported."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a function check may see of a call: the frozen facts of its arguments."""

    callee: str
    traits: frozenset[str]
    arguments: tuple[tuple[str, ValueFacts], ...]
    receiver: ValueFacts
    finding: Callable[[str], Finding]
    """Makes a finding at the call from a message."""


@dataclass(frozen=True, slots=True)
class FunctionCheck:
    """Where no declaration fits: one pure function over the facts of each call with a trait or name."""

    function: Callable[[Facts], Iterator[Finding]]
    trait: str = ""
    names: tuple[str, ...] = ()


Check: TypeAlias = CallCheck | StateCheck | FlowCheck | AssignCheck | FunctionCheck
