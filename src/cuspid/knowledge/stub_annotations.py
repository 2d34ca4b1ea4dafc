"""What an annotation in a stub says, as `TypeItem`, sinks, a switch or a callback.

`Sink["url"] | Switch["url"]` on a parameter gives one sink and one label; `Source["request"] | Headers` as a result
gives an instance whose parts are untrusted.

Invariants: every form that ARCHITECTURE.md lists is read, in the places where it means something; others are errors.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Final

from cuspid.knowledge.items import SinkItem, TypeItem
from cuspid.knowledge.stub_scope import StubScope
from cuspid.knowledge.vocabulary import ALL_KINDS, CATEGORIES, EMPTY_KINDS, HALF_KINDS, KINDS, LABEL

PARAMETER: Final = "a parameter"
RESULT: Final = "a result"
ATTRIBUTE: Final = "an attribute or variable"
ELEMENT: Final = "an element"

CLEAN_BUILTINS: Final = frozenset(("builtins.int", "builtins.float", "builtins.bool", "builtins.complex"))
SEQUENCES: Final = frozenset(
    (
        "list",
        "set",
        "frozenset",
        "Iterator",
        "Iterable",
        "Generator",
        "AsyncIterator",
        "AsyncIterable",
        "AsyncGenerator",
        "Sequence",
        "Collection",
    )
)
MAPPINGS: Final = frozenset(("dict", "Mapping", "MutableMapping"))
PLAIN_TYPING: Final = frozenset(("Any", "Callable", "TypeVar", "AnyStr", "LiteralString"))
"""Names of `typing` that say nothing about what flows."""
TYPING_MODULES: Final = ("typing.", "collections.abc.", "typing_extensions.")


class Reading:
    """What one annotation says, while it is being read."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.type = TypeItem()
        self.sinks: list[SinkItem] = []
        self.switch = ""
        self.callback: str | None = None
        self.passed = ""
        self.forms: list[TypeItem] = []


class AnnotationReader:
    """Reads the annotations of one stub."""

    def __init__(self, scope: StubScope) -> None:
        self.scope = scope
        self._special: dict[str, Callable[[ast.Subscript, list[ast.expr], Reading], None]] = {
            "Sink": self._sink,
            "SinkWhen": self._sink_when,
            "SinkUnless": self._sink_when,
            "SinkInState": self._sink_in_state,
            "SinkUnlessOverridden": self._sink_unless_overridden,
            "Switch": self._switch,
            "Trait": self._trait,
            "Callback": self._callback,
            "Source": self._source,
            "Entry": self._entry,
            "Sanitized": self._sanitized,
            "SanitizedInState": self._sanitized_in_state,
            "Witness": self._witness,
            "From": self._from,
            "Keeps": self._keeps,
            "Returns": self._argument,
            "Item": self._argument,
            "Result": self._argument,
            "InstanceOf": self._instance_of,
            "Clean": self._clean,
        }

    def read(self, node: ast.expr | None, place: str) -> Reading:
        """Read a whole annotation; no annotation is the unknown."""
        reading = Reading(place)
        for piece in _pieces(node):
            self._piece(piece, reading)
        if node is not None:
            self._merge(node, reading)
        reading.type.sinks = reading.sinks
        reading.type.switch = reading.switch
        return reading

    def _piece(self, node: ast.expr, reading: Reading) -> None:
        if isinstance(node, ast.Constant) and node.value is None:
            reading.forms.append(TypeItem("clean"))
        elif isinstance(node, ast.Subscript):
            self._subscript(node, reading)
        elif isinstance(node, ast.Name) and node.id not in self.scope.names and self._bare(node.id, reading):
            return
        else:
            reading.forms.append(self._named(node))

    def _bare(self, name: str, reading: Reading) -> bool:
        """Read a word of the language that stands alone; say whether it is one."""
        if name == "Self":
            reading.forms.append(TypeItem("self"))
        elif name == "Clean":
            reading.forms.append(TypeItem("clean"))
        elif name in ("Passed", "PassedItems") and reading.place == PARAMETER:
            reading.passed = "value" if name == "Passed" else "items"
        elif name == "Callback" and reading.place == PARAMETER:
            reading.callback = ""
        elif name == "Unsure":
            reading.type.is_unsure = True
        elif name == "Whole" and reading.place != PARAMETER:
            reading.type.is_whole = True
        elif name in SEQUENCES or name in MAPPINGS or name in PLAIN_TYPING:
            item = TypeItem()
            if name in ("list", "set", "frozenset", "dict"):
                item.classes.append(name)
            reading.forms.append(item)
        else:
            return False
        return True

    def _named(self, node: ast.expr) -> TypeItem:
        """Read a plain type: a built-in one, one of `typing`, or a class of a stub."""
        qualname = self.scope.resolve(node)
        item = TypeItem()
        if qualname in CLEAN_BUILTINS:
            item.form = "clean"
        elif not qualname.startswith(("builtins.", *TYPING_MODULES)):
            item.form = "instance"
        if not qualname.startswith(TYPING_MODULES):
            item.classes.append(qualname.removeprefix("builtins."))
        return item

    def _subscript(self, node: ast.Subscript, reading: Reading) -> None:
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        word = node.value.id if isinstance(node.value, ast.Name) else ""
        special = self._special.get(word)
        if special is not None:
            special(node, list(arguments), reading)
        elif word in SEQUENCES:
            reading.forms.append(self._container("list", arguments[:1]))
        elif word in MAPPINGS:
            reading.forms.append(self._container("dict", arguments[1:]))
        elif word == "tuple":
            endless = len(arguments) == 2 and isinstance(arguments[1], ast.Constant) and arguments[1].value is Ellipsis
            reading.forms.append(
                self._container("list" if endless else "tuple", arguments[:1] if endless else arguments)
            )
        elif word == "Awaitable":
            for piece in _pieces(arguments[0]):
                self._piece(piece, reading)
        elif word in ("Callable", "type", "Literal"):
            reading.forms.append(TypeItem())
        else:
            reading.forms.append(self._named(node.value))

    def _container(self, container: str, elements: list[ast.expr]) -> TypeItem:
        item = TypeItem("container")
        item.container = container
        item.elements = [self.read(element, ELEMENT).type for element in elements]
        return item

    def _merge(self, node: ast.expr, reading: Reading) -> None:
        """Make one form of the alternatives: what can be said most precisely wins, `None` says nothing."""
        kept = reading.type
        structured = [item for item in reading.forms if item.form not in ("unknown", "clean")]
        unknown = [item for item in reading.forms if item.form == "unknown"]
        clean = [item for item in reading.forms if item.form == "clean"]
        if len({item.form for item in structured}) > 1:
            self.scope.fail(node, "the annotation joins forms that cannot be told apart")
        if structured:
            first = structured[0]
            kept.form, kept.container, kept.elements, kept.parameter = (
                first.form,
                first.container,
                first.elements,
                first.parameter,
            )
            kept.attribute = first.attribute
            if len(structured) > 1 and first.form != "instance":
                self.scope.fail(node, f"the annotation says {first.form!r} twice")
            kept.classes = [name for item in structured for name in item.classes]
            kept.also_unknown = bool(unknown)
            if kept.origins is None:
                kept.origins = _origins_of(kept.elements)
        elif clean and not unknown and kept.kept:
            kept.classes = [name for item in clean for name in item.classes]
        elif clean and not unknown and kept.sources:
            kept.classes = [name for item in clean for name in item.classes]
            kept.origins = kept.origins or []
        elif clean and not unknown:
            kept.form = "clean"
            kept.classes = [name for item in clean for name in item.classes]
        elif len(unknown) + len(clean) == 1:
            kept.classes = (unknown + clean)[0].classes

    # --- the words of the language

    def _only(self, node: ast.expr, reading: Reading, *places: str) -> None:
        if reading.place not in places:
            self.scope.fail(node, f"{ast.unparse(node)} says nothing about {reading.place}")

    def _words(self, arguments: list[ast.expr], allowed: frozenset[str], what: str) -> list[str]:
        words = [self.scope.text(argument) for argument in arguments]
        for argument, word in zip(arguments, words, strict=True):
            if word not in allowed:
                self.scope.fail(argument, f"unknown {what} {word!r}")
        return words

    def kinds(self, arguments: list[ast.expr]) -> list[str]:
        """Read kinds; `"*"` stands for all of them."""
        if len(arguments) == 1 and isinstance(arguments[0], ast.Constant) and arguments[0].value == ALL_KINDS:
            return sorted(KINDS - {"secret"})  # what cannot attack can still be guessed
        return self._words(arguments, KINDS, "kind")

    def label(self, node: ast.expr) -> str:
        """Read the name of a trait, state, state's value or switch."""
        text = self.scope.text(node)
        if not LABEL.fullmatch(text):
            self.scope.fail(node, f"{text!r} does not have the form of a label")
        return text

    def _sink(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, PARAMETER, RESULT, ATTRIBUTE)
        reading.sinks.extend(SinkItem(kind) for kind in self._words(arguments, KINDS, "kind"))

    def _sink_when(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, PARAMETER)
        if len(arguments) < 2:
            self.scope.fail(node, "a kind and a parameter are needed")
        mode = "when" if isinstance(node.value, ast.Name) and node.value.id == "SinkWhen" else "unless"
        constants, names = self.scope.values(arguments[2:])
        (kind,) = self._words(arguments[:1], KINDS, "kind")
        reading.sinks.append(SinkItem(kind, mode, self.scope.text(arguments[1]), constants, names))

    def _sink_in_state(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, PARAMETER)
        if len(arguments) not in (3, 4):
            self.scope.fail(node, "a kind, a state, its value and at most a parameter are needed")
        (kind,) = self._words(arguments[:1], KINDS, "kind")
        parameter = self.scope.text(arguments[3]) if len(arguments) == 4 else ""
        state, value = self.label(arguments[1]), self.label(arguments[2])
        reading.sinks.append(SinkItem(kind, "state", parameter, state=state, state_value=value))

    def _sink_unless_overridden(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, PARAMETER)
        if len(arguments) != 2:
            self.scope.fail(node, "a kind and a method are needed")
        (kind,) = self._words(arguments[:1], KINDS, "kind")
        reading.sinks.append(SinkItem(kind, "override", self.scope.text(arguments[1])))

    def _switch(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, PARAMETER, ATTRIBUTE)
        if len(arguments) != 1 or reading.switch:
            self.scope.fail(node, "one switch has one label")
        reading.switch = self.label(arguments[0])

    def _trait(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, ATTRIBUTE)
        reading.type.traits.extend(self.label(argument) for argument in arguments)

    def _callback(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, PARAMETER, ATTRIBUTE)
        if len(arguments) != 1:
            self.scope.fail(node, "a callback has one signature")
        reading.callback = reading.type.callback = self.signature(arguments[0])

    def signature(self, node: ast.expr) -> str:
        """Return the qualified name of the signature that a string literal names."""
        name = self.scope.text(node)
        try:
            dotted = ast.parse(name, mode="eval").body
        except SyntaxError:
            self.scope.fail(node, f"{name!r} is not the name of a signature")
        return self.scope.resolve(dotted)

    def _source(self, _node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        reading.type.sources.extend(self._words(arguments, CATEGORIES, "category"))

    def _entry(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        if len(arguments) < 2:
            self.scope.fail(node, "a type and the keys under which it is found are needed")
        keys = frozenset(self.scope.text(key) for key in arguments[1:])
        reading.type.entries.append((keys, self.read(arguments[0], ELEMENT).type))

    def _sanitized(self, _node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        halves = [a for a in arguments if isinstance(a, ast.Constant) and a.value in HALF_KINDS]
        reading.type.cleared.extend([str(half.value) for half in halves])
        wholes = [a for a in arguments if a not in halves]
        reading.type.cleared.extend(self.kinds(wholes) if wholes else [])

    def _sanitized_in_state(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, RESULT)
        if len(arguments) != 3:
            self.scope.fail(node, "a kind, a state and its value are needed")
        (kind,) = self._words(arguments[:1], KINDS, "kind")
        reading.type.cleared_in.append((kind, self.label(arguments[1]), self.label(arguments[2])))

    def _witness(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, RESULT, ATTRIBUTE)
        reading.type.witness.extend(self._words(arguments, KINDS | EMPTY_KINDS, "kind"))

    def _from(self, _node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        origins = reading.type.origins or []
        reading.type.origins = origins + [self.scope.text(argument) for argument in arguments]

    def _keeps(self, _node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        reading.type.kept.extend(self._words(arguments, CATEGORIES, "category"))

    def _argument(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        self._only(node, reading, RESULT, ELEMENT)
        if len(arguments) != 1:
            self.scope.fail(node, "one parameter is named here")
        word = node.value.id if isinstance(node.value, ast.Name) else ""
        item = TypeItem({"Returns": "argument", "Item": "item"}.get(word, "result"))
        item.parameter = self.scope.text(arguments[0])
        reading.forms.append(item)

    def _instance_of(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        """An instance of the class that an attribute of the receiver names."""
        self._only(node, reading, PARAMETER, RESULT)
        if len(arguments) != 1:
            self.scope.fail(node, "one attribute is named here")
        item = TypeItem("made")
        item.attribute = self.scope.text(arguments[0])
        reading.forms.append(item)

    def _clean(self, node: ast.Subscript, arguments: list[ast.expr], reading: Reading) -> None:
        if len(arguments) != 1:
            self.scope.fail(node, "one class is named here")
        item = TypeItem("clean")
        name = self.scope.text(arguments[0])
        try:
            item.classes.append(self.scope.resolve(ast.parse(name, mode="eval").body))
        except SyntaxError:
            self.scope.fail(node, f"{name!r} is not the name of a class")
        reading.forms.append(item)


def _origins_of(elements: list[TypeItem]) -> list[str] | None:
    """Return whose taint a container carries if all of its elements say it; None if some do not."""
    origins: list[str] = []
    for element in elements:
        if element.form != "clean":
            if element.origins is None:
                return None
            origins += [name for name in element.origins if name not in origins]
    return origins if elements else None


def _pieces(node: ast.expr | None) -> list[ast.expr]:
    """Return the alternatives of `A | B | C`."""
    pieces: list[ast.expr] = []
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        pieces.append(node.right)
        node = node.left
    if node is not None:
        pieces.append(node)
    pieces.reverse()
    return pieces
