"""The interpreter's state and small tools, shared by the modules that know one kind of construct each.

`Needs` declares what they need of each other (`evaluate`, `run_block`, `call`, `attribute`, …); `Interpreter` puts them
together. So the modules depend on this one and never on each other in circles.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.events import Events, Site
from cuspid.analysis.exported import PublicApi
from cuspid.analysis.frames import Answers, Arguments, ClassRecord, Entry, Files, Frame, Interest, OutOfSteps, Watch
from cuspid.analysis.join import proven_value, union_of
from cuspid.analysis.limits import MAX_DEEP, MAX_LABELS, PLAIN_STEPS, ROOT_STEPS
from cuspid.analysis.needs import Needs
from cuspid.analysis.relations import Relations
from cuspid.analysis.secret_names import is_password_name, is_secret_name
from cuspid.analysis.state import Layer, State, join_states
from cuspid.analysis.survey import Notes, Reach
from cuspid.analysis.taint import (
    ANY_KIND,
    API,
    Label,
    Labels,
    Step,
    add_label,
    is_hostile,
    merge_labels,
    new_label,
    step_on,
)
from cuspid.analysis.value_tools import (
    is_callable,
    join_list,
    options_of,
    parts_of,
    telling_parts,
    types_of,
    unknown_like,
)
from cuspid.analysis.values import (
    NO_FACTS,
    Const,
    Facts,
    FunctionValue,
    HeapObject,
    ListObject,
    PartialValue,
    PathValue,
    Ref,
    Text,
    Union,
    Unknown,
    Value,
    relabelled,
)
from cuspid.knowledge.library import Library
from cuspid.semantics.project import ModuleInfo, Project
from cuspid.semantics.scopes import ClassInfo, FunctionInfo
from cuspid.syntax import nodes

SECRET_KINDS = frozenset(("log", "hash"))
"""Kinds of sinks that secrets are followed to."""
EMPTY: Final = "empty:"
"""Prefix of what a part of something bears witness of only where it is empty: `empty:redirect.no-netloc`."""
OWN_CATEGORIES: Final = frozenset(("argv", "environment", "secret", "random", "api"))
"""Sources that say what whoever starts the program wants, or what it made up itself."""


class Machine(Needs):
    """The state of the interpreter. `state` is None at a point that cannot be reached."""

    def __init__(self, project: Project, library: Library, interest: Interest) -> None:
        self.project = project
        self.library = library
        self.interest = interest
        self.events = Events()
        self.base = Layer(None)
        self.state: State | None = State(Layer(self.base), 0)
        self.frame = Frame(0, ModuleInfo("", "", False, nodes.Module([], [], 1)), None, 0, "")
        self.frames: dict[int, Frame] = {}
        self.stack: list[FunctionInfo] = []
        self.handlers: list[list[State]] = []
        self.classes: dict[ClassInfo, ClassRecord] = {}
        self.entries: list[Entry] = []
        self.root_info: FunctionInfo | None = None
        """The function that is run as a root; None while modules' bodies are."""
        self.defined: dict[FunctionInfo, FunctionValue] = {}
        """Every function that a `def` made, before its decorators."""
        self.api = PublicApi(False)
        """What strangers call, and what stubs describe; nothing while that is not known."""
        self.relations, self.files = Relations(), Files()
        self.making: list[Value] = []
        """The classes whose definitions a metaclass is making something of, the innermost last."""
        self.route: str | None = None
        """The path of the route whose handler is run."""
        self.raised_value: Value | None = None
        """The exceptions that the innermost `try` may catch."""
        self.steps = self.depth = 0
        self.step_limit: int = ROOT_STEPS
        self.plain_depth = self.plain_steps = self.plain_since = 0
        self.plain_limit: int = PLAIN_STEPS
        self.is_shallow = False
        """Calls that hand over nothing untrusted are noted, not followed."""
        self.notes, self.reach = Notes(), Reach()
        self.round_tag = self._numbers = 0
        self.answers, self.watch = Answers(), Watch()
        self._addresses: dict[tuple[nodes.Node, int, int], int] = {}
        self.at: nodes.Node = nodes.Pass(1, 0, 1, 0)
        """The statement or call that is evaluated: what is made there has the same number whenever it is made again."""
        self.made_here = 0
        self._made: dict[tuple[nodes.Node, int, int, int], int] = {}

    # --- variables

    def variable_for(self, name: str) -> tuple[int, str]:
        """Return the variable that an assignment to `name` in the current frame binds."""
        frame = self.frame
        info = frame.info
        if info is not None:
            if name in info.globals:
                module = self.module_frame(frame.module.name)
                return (module.number if module is not None else frame.number, name)
            if name in info.nonlocals:
                parent = self.frames.get(frame.parent)
                while parent is not None:
                    if self.state is not None and self.state.get((parent.number, name)) is not None:
                        return (parent.number, name)
                    parent = self.frames.get(parent.parent)
        return (frame.number, name)

    def variables_of(self, number: int) -> dict[str, Value]:
        """Return all variables of a frame."""
        found: dict[str, Value] = {}
        layer: Layer | None = self.state.top if self.state is not None else None
        layers: list[Layer] = []
        while layer is not None and layer is not self.base:
            layers.append(layer)
            layer = layer.below
        for part in reversed(layers):
            names = part.variables.get(number, {})
            found.update({name: value for name, value in names.items() if value is not None})
        return found

    def named_value(self, value: Value, target: nodes.Name) -> Value:
        """Note in the traces that a value is now called so; texts and objects keep theirs."""
        if isinstance(value, Unknown) and value.labels:
            return relabelled(value, self.passed(value.labels, target, f"assigned to `{target.id}`"))
        return value

    # --- numbers, places

    def number(self) -> int:
        """Return a number never used before: for frames, labels and addresses."""
        self._numbers += 1
        return self._numbers

    def begin_at(self, node: nodes.Node) -> None:
        """Say where what is made from now on is made."""
        self.at = node
        self.made_here = 0

    def made(self) -> int:
        """Return the number of something made at the current place: the same at each evaluation, so that loops come to
        rest.
        """
        self.made_here += 1
        key = (self.at, self.frame.number, self.round_tag, self.made_here)
        known = self._made.get(key)
        if known is None:
            known = self.number()
            self._made[key] = known
        return known

    def address(self, node: nodes.Node) -> int:
        """Return the address of what `node` allocates in this frame.

        It is the same at each evaluation, so that loops come to rest.
        """
        key = (node, self.frame.number, self.round_tag)
        known = self._addresses.get(key)
        if known is None:
            known = self.number()
            self._addresses[key] = known
        return known

    def forget_addresses(self) -> None:
        """Start numbering allocations anew: those of a root are never asked for by another."""
        self._addresses = {}
        self._made = {}

    def site(self, node: nodes.Node) -> Site:
        return Site(self.frame.module.path, node.line, node.column, node.end_line, node.end_column, self.frame.scope)

    def step_at(self, node: nodes.Node, why: str) -> Step:
        return Step(self.frame.module.path, node.line, node.column, node.end_line, node.end_column, why, None)

    def source(self, category: str, node: nodes.Node, why: str) -> Labels:
        """Return the label of new untrusted data that enters at `node`."""
        if not self.interest.follows(category):
            return ()
        self.notes.categories.update((category, category.partition(".")[0]))
        return (new_label(category, self.step_at(node, why), self.made()),)

    def shared_source(self, category: str, node: nodes.Node, why: str) -> Labels:
        """Return the label of data that is the same at each look, such as `request.args`: a check holds for all."""
        if not self.interest.follows(category):
            return ()
        self.notes.categories.update((category, category.partition(".")[0]))
        key = (0, f"{category} {why}")
        ident = self.relations.reads.get(key)
        if ident is None:
            ident = self.number()
            self.relations.reads[key] = ident
        return (new_label(category, self.step_at(node, why), ident),)

    def read_under(self, labels: Labels, key: Value, is_whole: bool = True) -> Labels:
        """Return labels for what lies under a key: the same for each look under the same key. A part of what is no
        `is_whole` has its own identity, and the rest of it none: `path.anchor`.
        """
        if not labels:
            return labels
        if not isinstance(key, Const):
            return self.derived(labels, True)
        made: list[Label] = []
        for label in labels:
            name = (label.ident, repr(key.value))
            ident = self.relations.reads.get(name)
            if ident is None:
                ident = self.number()
                self.relations.reads[name] = ident
            if is_whole:
                self.relations.wholes.add(label.ident)
            made.append(label.derived(ident, True))
        return tuple(made)

    def passed(self, labels: Labels, node: nodes.Node, why: str) -> Labels:
        """Add a step to the traces of labels."""
        if not labels:
            return labels
        return step_on(labels, self.frame.module.path, node.line, node.column, node.end_line, node.end_column, why)

    def derived(self, labels: Labels, keeps_proofs: bool) -> Labels:
        """Return labels for a new value made from one with these."""
        if not labels:
            return labels
        return tuple([label.derived(self.made(), keeps_proofs) for label in labels])

    def with_secret(self, value: Value, name: str, node: nodes.Node) -> Value:
        """Mark what was read under a name that tells of a secret."""
        if not is_secret_name(name) or not self.interest.kinds & SECRET_KINDS:
            return value
        if not isinstance(value, Unknown) or any([label.category.startswith("secret") for label in value.labels]):
            return value
        if value.types and value.types not in (("str",), ("bytes",)):
            return value
        category = "secret.password" if is_password_name(name) else "secret"
        return Unknown(
            merge_labels(value.labels, self.shared_source(category, node, f"`{name}` is a secret")), value.types
        )

    def fresh(self, value: Value) -> Value:
        """Return one element of several that are not told apart: what is proven of it says nothing of the others."""
        if not value.labels:
            return value
        if isinstance(value, Unknown):
            return relabelled(value, self.derived(value.labels, True))
        if isinstance(value, Union):
            return union_of([self.fresh(option) for option in value.options])
        return value

    def found_under(self, value: Value, key: Value) -> Value:
        """Return one of the elements that are not told apart: under one key it is the same at each look, as long as
        nothing else may have been put there.
        """
        if isinstance(value, Union):
            return union_of([self.found_under(option, key) for option in value.options])
        if isinstance(value, Unknown) and isinstance(key, Const):
            return Unknown(self.read_under(value.labels, key), value.types)
        return self.fresh(value)

    # --- heap

    def allocate(self, node: nodes.Node, content: HeapObject) -> Ref:
        address = self.address(node)
        if self.state is not None:
            self.state.put(address, content)
        return Ref(address)

    def allocate_of(self, node: nodes.Node, definition: nodes.Node, content: HeapObject) -> Ref:
        """Allocate an object of a class at a place where objects of other classes may be made as well."""
        key = (definition, self.address(node), -1, 0)
        known = self._made.get(key)
        if known is None:
            known = self.number()
            self._made[key] = known
        if self.state is not None:
            self.state.put(known, content)
        return Ref(known)

    def allocate_new(self, content: HeapObject) -> Ref:
        address = self.made()
        if self.state is not None:
            self.state.put(address, content)
        return Ref(address)

    def object(self, value: Value) -> HeapObject | None:
        if isinstance(value, Ref) and self.state is not None:
            return self.state.object(value.address)
        return None

    def make_list(self, node: nodes.Node, kind: str, items: list[Value]) -> Ref:
        return self.allocate(node, ListObject(kind, tuple(items), None))

    # --- taint

    def labels_of(self, value: Value) -> Labels:
        """Return the labels of a value and of all that it holds."""
        if isinstance(value, Union):
            if not any([isinstance(option, (Ref, PartialValue)) for option in value.options]):
                return value.labels
        elif value.labels or not isinstance(value, (Ref, PartialValue)):
            return value.labels
        found: list[Label] = []
        self._deep(value, set(), 0, found)
        return tuple(found)

    def _deep(self, value: Value, seen: set[int], depth: int, found: list[Label]) -> None:
        for label in value.labels:
            add_label(found, label)
        if depth > MAX_DEEP or len(found) >= MAX_LABELS:
            return
        if isinstance(value, Ref):
            if value.address in seen:
                return
            seen.add(value.address)
            content = self.object(value)
            if content is not None:
                for label in content.labels:
                    add_label(found, label)
                for part in telling_parts(content):
                    self._deep(part, seen, depth + 1, found)
        elif isinstance(value, Union):
            for option in value.options:
                if option.labels or isinstance(option, (Ref, PartialValue)):
                    self._deep(option, seen, depth + 1, found)
        elif isinstance(value, PartialValue):
            for part in value.positional:
                self._deep(part, seen, depth + 1, found)

    def arguments_labels(self, arguments: Arguments) -> Labels:
        found: list[Label] = []
        seen: set[int] = set()
        for value in arguments.all_values():
            self._deep(value, seen, 0, found)
        return tuple(found)

    def is_ours(self, value: Value) -> bool:
        """Say whether a value comes from the program or from whoever starts it: a check against it is one."""
        return all([label.category in OWN_CATEGORIES for label in self.labels_of(value)])

    def is_plain(self, arguments: Arguments) -> bool:
        """Say whether nothing untrusted is handed over; what callers of a library choose does not count: it is all over
        the place.
        """
        found: list[Label] = []
        seen: set[int] = set()
        for value in arguments.all_values():
            self._deep(value, seen, 0, found)
            if is_hostile(tuple(found)):
                return False
        if found:
            self.notes.categories.add(API)
        return True

    def stepped(self, value: Value, node: nodes.Node, why: str) -> Value:
        """Add a step to the traces of a value, and of the parts of a text."""
        if not value.labels:
            return value
        if isinstance(value, Unknown):
            return relabelled(value, self.passed(value.labels, node, why))
        if isinstance(value, PathValue):
            return PathValue(self.stepped(value.text, node, why), value.types)
        if isinstance(value, Text):
            parts = tuple([self.stepped(part, node, why) for part in value.parts])
            return Text(parts, self.passed(value.labels, node, why), value.is_bytes)
        if isinstance(value, Union):
            return Union(
                tuple([self.stepped(o, node, why) for o in value.options]), self.passed(value.labels, node, why)
            )
        return value

    # --- proofs

    def facts_for(self, value: Value, kinds: tuple[str, ...]) -> Facts:
        """Return the proofs that a check of `value` gives for these kinds, also for what the value bears witness of."""
        if not kinds:
            return NO_FACTS
        facts: set[tuple[int, str]] = set()
        for label in self.labels_of(value):
            for kind in kinds:
                facts.add((label.ident, kind))
            if "path.dots" in label.cleared and ("path.root" in kinds or ANY_KIND in kinds):
                facts.update([(ident, "path") for ident in self.relations.all_of(label.ident)])
        return frozenset(facts) | self.witnessed(value) if ANY_KIND in kinds else frozenset(facts)

    def witnessed(self, value: Value) -> Facts:
        """Return what the value, being one of a fixed set, proves of that which it is a part of."""
        facts: set[tuple[int, str]] = set()
        for label in self.labels_of(value):
            for base, proven in self.relations.witnesses.get(label.ident, ()):
                facts.update([(base, kind) for kind in proven if not kind.startswith(EMPTY)])
        return frozenset(facts)

    def note_character(self, made: Labels, text: Labels, position: int) -> None:
        """Remember that what `made` labels is the character at a position of a text."""
        for label in made:
            self.relations.characters[label.ident] = (text, position)

    def emptied(self, value: Value) -> Facts:
        """Return what follows from a value being empty: it is harmless, and that which it is a part of lacks it."""
        facts: set[tuple[int, str]] = set()
        for label in self.labels_of(value):
            facts.add((label.ident, ANY_KIND))
            for base, proven in self.relations.witnesses.get(label.ident, ()):
                facts.update([(base, kind[len(EMPTY) :]) for kind in proven if kind.startswith(EMPTY)])
        return frozenset(facts)

    def proven(self, value: Value, facts: Facts) -> Value:
        """Return the value with proofs written into its labels."""
        return proven_value(value, facts)

    # --- control

    def now(self) -> State | None:
        """Return the state after what ran since it was last looked at: types take a checked `state` for unchanged."""
        return self.state

    def branch(self) -> tuple[State, State]:
        """Split the current state in two; the caller sets `state` to each in turn."""
        assert self.state is not None
        other = self.state.fork()
        return self.state, other

    def join(self, values: list[Value]) -> Value:
        return join_list(values)

    def join_with(self, other: State | None) -> None:
        self.state = join_states(self.state, other)

    def tick(self, cost: int = 1) -> None:
        """Count work against the budget of the root."""
        self.steps += cost
        if self.steps > self.step_limit:
            raise OutOfSteps

    def begin_plain(self) -> None:
        """Follow a call that is handed nothing untrusted."""
        if self.plain_depth == 0:
            self.plain_since = self.steps
        self.plain_depth += 1

    def end_plain(self) -> None:
        self.plain_depth -= 1
        if self.plain_depth == 0:
            self.plain_steps += self.steps - self.plain_since

    def plain_spent(self) -> int:
        """Return the steps of calls that are handed nothing untrusted, of those that are going on as well."""
        return self.plain_steps + (self.steps - self.plain_since if self.plain_depth else 0)

    def give_up(self, what: str) -> None:
        self.events.budget.add((self.frame.module.path, what))


__all__ = [
    "Arguments",
    "ClassRecord",
    "Entry",
    "Frame",
    "Interest",
    "Machine",
    "OutOfSteps",
    "is_callable",
    "join_list",
    "options_of",
    "parts_of",
    "types_of",
    "union_of",
    "unknown_like",
]
