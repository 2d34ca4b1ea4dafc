"""What the interpreter tells the matchers: events, frozen by convention, which name no rule.

A place is (path, line, column, end line, end column).
"""

from __future__ import annotations

from collections.abc import Iterable

from cuspid.analysis.taint import Step
from cuspid.model.facts import ValueFacts

HIDDEN_DOUBTS = 4
"""Doubts with which a flow is shown only when audit checks are asked for: on real code, most of them are none."""


class Site:
    """Where an event happens: a span of a file, and the dotted name of the definition around it."""

    def __init__(self, path: str, line: int, column: int, end_line: int, end_column: int, scope: str) -> None:
        self.path = path
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column
        self.scope = scope

    def key(self) -> tuple[str, int, int, int, int]:
        return (self.path, self.line, self.column, self.end_line, self.end_column)


class CallEvent:
    """A call of something that a stub describes or a rule names.

    `arguments` are by parameter name and also by switch label; `made` numbers the event, so that later calls on the
    object that this call made (`receiver_made_by`) are found again; `state_places` tell where the receiver's states
    were set.
    """

    def __init__(
        self,
        number: int,
        site: Site,
        callee: str,
        traits: frozenset[str],
        arguments: dict[str, ValueFacts],
        receiver: ValueFacts,
        receiver_made_by: tuple[int, ...],
        state_steps: list[Step],
    ) -> None:
        self.number = number
        self.site = site
        self.callee = callee
        self.traits = traits
        self.arguments = arguments
        self.receiver = receiver
        self.receiver_made_by = receiver_made_by
        self.state_steps = state_steps


class FlowEvent:
    """Data of one origin reached a sink; `callee` is the sink's callable, `steps` the way from the origin."""

    def __init__(self, site: Site, kind: str, callee: str, category: str, steps: list[Step], doubts: int = 0) -> None:
        self.site = site
        self.kind = kind
        self.callee = callee
        self.category = category
        self.steps = steps
        self.doubts = doubts
        """How many times the data went through something that is not known; two at the most."""


class EndedFlow:
    """Data of one origin reached a sink and is harmless there; `reason` says by what."""

    def __init__(self, site: Site, kind: str, callee: str, category: str, steps: list[Step], reason: str) -> None:
        self.site = site
        self.kind = kind
        self.callee = callee
        self.category = category
        self.steps = steps
        self.reason = reason


class AssignEvent:
    """A value assigned to a switch (`label`), to a global name of a module, or elsewhere under such a name."""

    def __init__(
        self,
        site: Site,
        label: str,
        global_name: str,
        value: ValueFacts,
        receiver: ValueFacts,
        receiver_made_by: tuple[int, ...] = (),
    ) -> None:
        self.site = site
        self.label = label
        self.global_name = global_name
        self.value = value
        self.receiver = receiver
        self.receiver_made_by = receiver_made_by
        self.is_global = True
        """For `global_name`: a name of a module, and not of a class, a key or a keyword."""


class Events:
    """What happened while one file's roots ran, in order: it is judged together, and apart from what others made."""

    def __init__(self) -> None:
        self.calls: list[CallEvent] = []
        self.flows: list[FlowEvent] = []
        self.assigns: list[AssignEvent] = []
        self.resolved: set[tuple[str, int]] = set()
        """Lines on which a callee was resolved: what `# ok` in a page asks for."""
        self.ended: list[EndedFlow] = []
        """For `why`: every flow that reached a sink and was harmless there."""
        self.ran: set[tuple[str, int]] = set()
        """For `why`: (path, line) of every statement that some root ran."""
        self.decided: dict[tuple[str, int], set[bool]] = {}
        """For `why`: (path, line) of every test, with the results that it was known to have; both where it was open."""
        self.proofs: dict[tuple[int, str], tuple[str, int]] = {}
        """For `why`: where each proof was first made."""
        self.budget: set[tuple[str, str]] = set()
        """(path, message) of every limit that was hit."""
        self.failed: set[tuple[str, int, str]] = set()
        """(path, line, error) of every statement that the analysis failed in: each is a mistake of ours."""

    def count(self) -> int:
        """Return how many events there are for the matchers."""
        return len(self.calls) + len(self.flows) + len(self.assigns)

    def part_since(self, calls: int, flows: int, assigns: int, ended: int) -> Events:
        """Return what was added since there were so many of each; what tells only of lines and limits is left out."""
        part = Events()
        part.calls = self.calls[calls:]
        part.flows = self.flows[flows:]
        part.assigns = self.assigns[assigns:]
        part.ended = self.ended[ended:]
        return part

    def take_part(self, part: Events) -> None:
        """Add what happened in another run, as if it happened in this one."""
        self.calls += part.calls
        self.flows += part.flows
        self.assigns += part.assigns
        self.ended += part.ended

    def copy(self) -> Events:
        """Return the same events, to which others may be added."""
        return joined_events([self])


def joined_events(parts: Iterable[Events]) -> Events:
    """Put together what happened in several runs."""
    joined = Events()
    for part in parts:
        joined.take_part(part)
        joined.resolved |= part.resolved
        joined.ran |= part.ran
        joined.budget |= part.budget
        joined.failed |= part.failed
        for place, results in part.decided.items():
            joined.decided.setdefault(place, set()).update(results)
        for fact, where in part.proofs.items():
            joined.proofs.setdefault(fact, where)
    return joined
