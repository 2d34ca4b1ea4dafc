"""What an expression may be: abstract values, never changed once made.

`Const` is one known constant, `Text` a string of known and unknown parts in order, `Ref` the address of an object on
the heap of a `State` (strings do not change under an alias, lists and objects do), `Unknown` anything else. A `Union`
lists a few alternatives.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.taint import Labels, Step
from cuspid.knowledge.items import FunctionItem
from cuspid.model.facts import Constant
from cuspid.semantics.project import ModuleInfo
from cuspid.semantics.scopes import ClassInfo, FunctionInfo

Facts = frozenset[tuple[int, str]]
"""Proofs: pairs of a label's identity and a kind."""

NO_FACTS: Final[Facts] = frozenset()


class Value:
    """Base of all values. `labels` are those of the value itself, not of what a heap object holds."""

    def __init__(self, labels: Labels = ()) -> None:
        self.labels = labels


class Unknown(Value):
    """Anything. `types` are qualified class names that it is known to be an instance of: `str`, `int`,
    `sqlite3.Cursor`.
    """

    def __init__(self, labels: Labels = (), types: tuple[str, ...] = ()) -> None:
        super().__init__(labels)
        self.types = types


class Encoded(Unknown):
    """A text or bytes that an encoder made of a value: its decoder gives the value back. Anything else that is done to
    it leaves an unknown value.
    """

    def __init__(self, inner: Value, codec: str, labels: Labels, types: tuple[str, ...]) -> None:
        super().__init__(labels, types)
        self.inner = inner
        self.codec = codec


def relabelled(value: Unknown, labels: Labels) -> Unknown:
    """Return an unknown value with other labels."""
    if isinstance(value, Encoded):
        return Encoded(value.inner, value.codec, labels, value.types)
    return Unknown(labels, value.types)


class Const(Value):
    """One known constant. `is_ellipsis` for `...`."""

    def __init__(self, value: Constant) -> None:
        super().__init__(())
        self.value = value


class Text(Value):
    """A string (or bytes) of parts in order: `Const` and `Unknown` ones. `labels` are those of all parts."""

    def __init__(self, parts: tuple[Value, ...], labels: Labels, is_bytes: bool = False) -> None:
        super().__init__(labels)
        self.parts = parts
        self.is_bytes = is_bytes


class PathValue(Value):
    """A path object: the text that it wraps, and its class."""

    def __init__(self, text: Value, types: tuple[str, ...]) -> None:
        super().__init__(text.labels)
        self.text = text
        self.types = types


class Truth(Value):
    """A boolean (or a match object, or what else is asked only whether it is there), with what follows from its being
    true or false.
    """

    def __init__(
        self,
        when_true: Facts = NO_FACTS,
        when_false: Facts = NO_FACTS,
        labels: Labels = (),
        types: tuple[str, ...] = ("bool",),
    ) -> None:
        super().__init__(labels)
        self.when_true = when_true
        self.when_false = when_false
        self.types = types


class Ref(Value):
    """An object on the heap."""

    def __init__(self, address: int) -> None:
        super().__init__(())
        self.address = address


class Symbol(Value):
    """Something of a library, by qualified name: a module, function, class, constant, or what no stub knows."""

    def __init__(self, qualname: str) -> None:
        super().__init__(())
        self.qualname = qualname


class ModuleValue(Value):
    """A module of the project."""

    def __init__(self, module: ModuleInfo) -> None:
        super().__init__(())
        self.module = module


class FunctionValue(Value):
    """A function of the project with the frame that it closes over, and the values of its defaults."""

    def __init__(self, info: FunctionInfo, frame: int, defaults: dict[str, Value]) -> None:
        super().__init__(())
        self.info = info
        self.frame = frame
        self.defaults = defaults
        self.decorated: FunctionValue | None = None
        """What the project's own decorators made of it: whoever calls it by its name calls that."""


class MethodValue(Value):
    """A function of the project bound to a receiver."""

    def __init__(self, function: FunctionValue, receiver: Value) -> None:
        super().__init__(())
        self.function = function
        self.receiver = receiver


class ClassValue(Value):
    """A class of the project."""

    def __init__(self, info: ClassInfo) -> None:
        super().__init__(())
        self.info = info


class BoundValue(Value):
    """A method of something that is not the project's: of a library's object, a string, a list. `item` is what a stub
    says of it.
    """

    def __init__(self, receiver: Value, name: str, item: FunctionItem | None, labels: Labels = ()) -> None:
        super().__init__(labels)
        self.receiver = receiver
        self.name = name
        self.item = item


class PartialValue(Value):
    """A callable with some arguments given already."""

    def __init__(self, function: Value, positional: tuple[Value, ...], named: dict[str, Value]) -> None:
        super().__init__(())
        self.function = function
        self.positional = positional
        self.named = named


class SuperValue(Value):
    """`super()`: the classes after `after` in the receiver's order."""

    def __init__(self, after: ClassInfo, receiver: Value) -> None:
        super().__init__(())
        self.after = after
        self.receiver = receiver


class RegistrarValue(Value):
    """What a decorator such as `app.route("/x/<y>")` returned: it makes an entry point of what it decorates."""

    def __init__(self, signature: str, path: str | None) -> None:
        super().__init__(())
        self.signature = signature
        self.path = path


class Union(Value):
    """One of a few alternatives, none of which is a union."""

    def __init__(self, options: tuple[Value, ...], labels: Labels) -> None:
        super().__init__(labels)
        self.options = options


class FoundValue(Union):
    """What was searched for, or None; `found` holds where it is not None: what each element was tested for."""

    def __init__(self, options: tuple[Value, ...], labels: Labels, found: Facts) -> None:
        super().__init__(options, labels)
        self.found = found


# --- objects on the heap: not changed either; a change stores a new one under the same address


class HeapObject:
    """Base of heap objects. `labels` are those of the object as a whole (of what it was made from)."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self.telling: tuple[Value, ...] | None = None
        """The parts in which labels may be found, once somebody has asked for them."""
        self.when_empty: Facts | None = NO_FACTS
        """What is proven where a container that may be empty is so; None where it surely is not."""


class ListObject(HeapObject):
    """A list, tuple, set or generator. `items` while all are known in order; else `rest` stands for all of them."""

    def __init__(
        self,
        kind: str,
        items: tuple[Value, ...] | None,
        rest: Value | None,
        labels: Labels = (),
        names: tuple[str, ...] = (),
    ) -> None:
        super().__init__(labels)
        self.kind = kind
        self.items = items
        self.rest = rest
        self.names = names
        """The fields of a named tuple."""
        self.filled: tuple[Value, ...] | None = None
        """Where of elements known in order the empty texts were left out, or the last may be missing: all of them."""
        self.found: Facts = NO_FACTS
        """What holds if there is an element: each was tested for it. What changes the list makes another of it."""


class DictObject(HeapObject):
    """A mapping: `entries` under known keys; `key_rest` and `rest` stand for the entries under unknown ones."""

    def __init__(
        self,
        entries: dict[Constant, Value],
        key_rest: Value | None,
        rest: Value | None,
        labels: Labels = (),
        factory: Value | None = None,
        unsure: frozenset[Constant] = frozenset(),
    ) -> None:
        super().__init__(labels)
        self.entries = entries
        self.key_rest = key_rest
        self.rest = rest
        self.factory = factory
        """What makes the entry of a missing key, in a `defaultdict`."""
        self.unsure = unsure
        """Keys of entries that were made on some ways only: they may be missing."""


class InstanceObject(HeapObject):
    """An object of a class: of the project (`info`) or a library (`types`). `rest` is what fields that were never set
    read as.
    """

    def __init__(
        self,
        info: ClassInfo | None,
        types: tuple[str, ...],
        fields: dict[str, Value],
        labels: Labels = (),
        states: dict[str, tuple[str, ...]] | None = None,
        made_by: tuple[int, ...] = (),
        rest: Value | None = None,
        history: tuple[Step, ...] = (),
    ) -> None:
        super().__init__(labels)
        self.info = info
        self.types = types
        self.fields = fields
        self.states: dict[str, tuple[str, ...]] = {} if states is None else states
        self.made_by = made_by
        self.rest = rest
        self.history = history
        """Where the object was made and its states were set."""


STORED: Final = "[]"
"""The field of a library's object that holds what was stored in it under keys."""

NONE: Final = Const(None)
TRUE: Final = Const(True)
FALSE: Final = Const(False)
UNKNOWN: Final = Unknown()
ANY_STRING: Final = Unknown((), ("str",))
ANY_INT: Final = Unknown((), ("int",))
UNKNOWN_TRUTH: Final = Truth()


def changed_instance(
    old: InstanceObject,
    fields: dict[str, Value] | None = None,
    states: dict[str, tuple[str, ...]] | None = None,
    labels: Labels | None = None,
    made_by: tuple[int, ...] | None = None,
    history: tuple[Step, ...] | None = None,
) -> InstanceObject:
    """Return a copy of an object with some of its parts replaced."""
    return InstanceObject(
        old.info,
        old.types,
        old.fields if fields is None else fields,
        old.labels if labels is None else labels,
        old.states if states is None else states,
        old.made_by if made_by is None else made_by,
        old.rest,
        old.history if history is None else history,
    )
