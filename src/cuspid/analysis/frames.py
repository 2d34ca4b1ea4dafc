"""What a run is made of: calls' arguments, activations, what class definitions gave, what the matchers ask for.

Invariant: data only; the machine and the modules that it puts together give it meaning.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.events import FlowEvent
from cuspid.analysis.state import State
from cuspid.analysis.taint import Labels
from cuspid.analysis.values import Value
from cuspid.semantics.project import ModuleInfo
from cuspid.semantics.scopes import ClassInfo, FunctionInfo

YIELDED: Final = "yield:"
"""The variable in which the state counts what a generator has yielded; no program can name one so."""


class OutOfSteps(Exception):  # noqa: N818 - a signal that ends one root, not an error
    """The budget of one root is used up."""


class Interest:
    """What the matchers ask for: nothing else makes an event."""

    def __init__(
        self, traits: frozenset[str], names: frozenset[str], switches: frozenset[str], kinds: frozenset[str]
    ) -> None:
        self.traits = traits
        self.names = names
        self.switches = switches
        self.kinds = kinds
        self.global_names: frozenset[str] = frozenset()
        self.joined: dict[str, frozenset[str]] = {}
        """By category of source: the kinds of sinks that some check joins with it."""
        self.categories: frozenset[str] = frozenset()
        """Categories of sources that some check counts: others are not followed."""

    def follows(self, category: str) -> bool:
        """Say whether some check counts this category, or the one that it is a special case of."""
        return category in self.categories or category.partition(".")[0] in self.categories


class Arguments:
    """The arguments of a call: by position, by name, and what `*` and `**` of unknown contents may add."""

    def __init__(
        self,
        positional: list[Value],
        named: dict[str, Value] | None = None,
        star: Value | None = None,
        double_star: Value | None = None,
    ) -> None:
        self.positional = positional
        self.named: dict[str, Value] = {} if named is None else named
        self.star = star
        self.double_star = double_star

    def all_values(self) -> list[Value]:
        values = list(self.positional)
        values.extend(self.named.values())
        if self.star is not None:
            values.append(self.star)
        if self.double_star is not None:
            values.append(self.double_star)
        return values


class Frame:
    """One activation of a function, class body or module."""

    def __init__(self, number: int, module: ModuleInfo, info: FunctionInfo | None, parent: int, scope: str) -> None:
        self.number = number
        self.module = module
        self.info = info
        self.parent = parent
        self.scope = scope
        self.receiver: Value | None = None
        self.caller: Frame | None = None
        """The activation that called this one."""
        self.owner: ClassInfo | None = None
        self.returns: list[tuple[Value, State]] = []
        self.yields: Value | None = None
        """The join of what a generator yields."""
        self.in_order: list[Value] | None = []
        """What it yields one after the other; None once that depends on what is not known."""
        self.breaks: list[State] = []
        self.continues: list[State] = []
        self.is_class_body = False


class Watch:
    """What was looked at since somebody began to ask."""

    def __init__(self) -> None:
        self.classes: set[ClassRecord] = set()
        """Classes at whose names."""
        self.bodies: set[FunctionInfo] = set()
        """Functions whose statements were run or read."""
        self.reaches: set[FunctionInfo] = set()
        """Functions of which it was asked whether a sink is within their reach."""
        self.computing: set[FunctionInfo | None] = set()
        """Functions that ever looked up a name of a module which they put together; None for a module's body."""


class ClassRecord:
    """What executing a class definition gave."""

    def __init__(self, info: ClassInfo, bases: list[Value], names: dict[str, Value], watch: Watch) -> None:
        self.info = info
        self.bases = bases
        self.names = names
        self.watch = watch
        self.order: list[ClassInfo] = []
        """The project's classes in the order in which attributes are looked up, itself first."""
        self.library_bases: list[str] = []
        """Qualified names of the library classes below them."""
        self.metaclass: ClassInfo | None = None
        """The project's class that makes this one, if it has one."""
        self.described: list[str] = []
        """Qualified names of stubs' classes that describe these very classes: the project is a known library."""

    @property
    def namespace(self) -> dict[str, Value]:
        """What the body left and roots have set, for everybody whose result depends on it."""
        self.watch.classes.add(self)
        return self.names


class Answers:
    """What is known of the answers of web applications beside the state."""

    def __init__(self) -> None:
        self.pages: dict[int, list[FlowEvent]] = {}
        """By address of an answer: what was reported because it is a page, should it be declared to be none."""
        self.of_classes: dict[ClassInfo, Value] = {}
        """The content types that classes of handlers declare before any of their methods is called."""


class Kept:
    """What was going on while something else was run first."""

    def __init__(
        self,
        state: State | None,
        frame: Frame,
        handlers: list[list[State]],
        stack: list[FunctionInfo],
        counts: tuple[int, int, int, int],
        plain: tuple[int, int, int, int],
    ) -> None:
        self.state = state
        self.frame = frame
        self.handlers = handlers
        self.stack = stack
        self.counts = counts
        """Depth of calls, steps, round of a loop, depth of expressions."""
        self.plain = plain
        """How far calls that hand over nothing untrusted were followed."""


class Entry:
    """A function that a library will call: with which signature, and the route's path if there is one. Of an object
    that was handed over whole: its class, and the object.
    """

    def __init__(self, function: Value, signature: str, path: str | None, receiver: Value | None = None) -> None:
        self.function = function
        self.signature = signature
        self.path = path
        self.receiver = receiver


class Files:
    """The files that a root deals with."""

    def __init__(self) -> None:
        self.opened: list[Value] = []
        """The names of those that it opened to write into."""
        self.written: list[tuple[Value, Labels]] = []
        """Paths of those that untrusted data was written to, and its labels."""
        self.paths: dict[int, Value] = {}
        """By the address of an open file: its path."""
