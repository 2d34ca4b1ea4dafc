"""What a stub says, as plain data: the form in which the analysis asks for it.

Made by `stub_reader`, never changed afterwards. Qualified names are those of the stub's module: `ftplib.FTP.login`.
"""

from __future__ import annotations

from typing import Final

from cuspid.model.facts import Constant

NO_DEFAULT: Final = "no-default"
"""`ParameterItem.default_kind`: the argument must be given."""
CONSTANT_DEFAULT: Final = "constant"
NAME_DEFAULT: Final = "name"
OPAQUE_DEFAULT: Final = "opaque"


class SinkItem:
    """One `Sink…` annotation: a kind, and the condition under which it is one."""

    def __init__(
        self,
        kind: str,
        mode: str = "always",
        parameter: str = "",
        constants: tuple[Constant, ...] = (),
        names: tuple[str, ...] = (),
        state: str = "",
        state_value: str = "",
    ) -> None:
        self.kind = kind
        self.mode = mode  # always, when, unless, state, override
        self.parameter = parameter  # the parameter that is asked; empty or "self" for the receiver; a method
        self.constants = constants
        self.names = names
        self.state = state
        self.state_value = state_value


class TypeItem:
    """A result's, attribute's or parameter's annotation.

    `form`: `unknown` (carries taint), `clean`, `instance`, `container`, `self`,
    `argument` (Returns), `result` (Result) or `made` (InstanceOf).
    """

    def __init__(self, form: str = "unknown") -> None:
        self.form = form
        self.classes: list[str] = []
        """Qualified names for `instance`; for `unknown` and `clean` the built-in type that is named: `str`."""
        self.also_unknown = False
        """For `instance` and `container`: the annotation allows a plain value, such as `str`, too."""
        self.elements: list[TypeItem] = []
        """For `container`: one for list, dict values, iterators; one each for a tuple."""
        self.container = ""
        """`list`, `dict` or `tuple`."""
        self.entries: list[tuple[frozenset[str], TypeItem]] = []
        """Entry[…]: what is found under these keys, in a mapping or by a method that looks up."""
        self.sources: list[str] = []
        self.cleared: list[str] = []
        self.cleared_in: list[tuple[str, str, str]] = []
        """SanitizedInState[…]: a kind that is cleared while the receiver's state surely has the value."""
        self.origins: list[str] | None = None
        """From[…]: the only parameters whose taint is carried; None for all."""
        self.kept: list[str] = []
        """Keeps[…]: of what is carried only these categories; empty for all."""
        self.parameter = ""
        """For `argument` and `result`."""
        self.attribute = ""
        """For `made` (InstanceOf): the receiver's attribute that names the class."""
        self.sinks: list[SinkItem] = []
        self.switch = ""
        self.traits: list[str] = []
        self.is_unsure = False
        """Unsure: findings behind this source are one step less sure."""
        self.is_whole = False
        """Whole: what is proven of it, or of each of several, is proven of the object that it comes from."""
        self.callback: str | None = None
        """For attributes: the signature with which the library calls what is assigned."""
        self.witness: list[str] = []
        """Witness[…]: that this part is one of a fixed set proves the whole harmless for these kinds."""


class ParameterItem:
    def __init__(self, name: str, kind: int) -> None:
        self.name = name
        self.kind = kind
        """One of the constants of `syntax.nodes`: POSITIONAL, OPTIONAL, STAR, …"""
        self.positional_only = False
        self.type = TypeItem()
        self.sinks: list[SinkItem] = []
        self.switch = ""
        self.callback: str | None = None
        """The qualified name of a signature; empty for a plain Callback; None for no callback."""
        self.passed = ""
        """`value` for Passed, `items` for PassedItems, else empty."""
        self.default_kind = NO_DEFAULT
        self.default: Constant = None
        self.default_name = ""
        """The qualified name for `name` defaults."""


class StateChange:
    """`@sets`: `conditions` are (parameter, constants, names) that must be met."""

    def __init__(self, name: str, value: str) -> None:
        self.name = name
        self.value = value
        self.conditions: list[tuple[str, tuple[Constant, ...], tuple[str, ...]]] = []


class GuardItem:
    """`@guard` and `@proves`: which argument is proven, for which kinds, by which result (None: by any)."""

    def __init__(self, kinds: tuple[str, ...], of: str, when: bool | None) -> None:
        self.kinds = kinds
        self.of = of
        self.when = when


class FunctionItem:
    def __init__(self, name: str, qualname: str) -> None:
        self.name = name
        self.qualname = qualname
        self.parameters: list[ParameterItem] = []
        self.result = TypeItem()
        self.traits: list[str] = []
        self.changes: list[StateChange] = []
        self.guards: list[GuardItem] = []
        self.decorates = ""
        """The qualified name of a signature."""
        self.decorates_when: list[tuple[str, StateChange]] = []
        """Signatures that hold instead if the conditions are met."""
        self.path_parameter = ""
        self.noreturn = False
        self.mutates = ""
        self.through: list[str] = []
        """The method of the same object that this one calls, and the constants that it puts before the arguments."""
        self.is_signature = False
        self.is_entry = False
        self.is_static = False
        self.is_classmethod = False
        self.is_property = False
        self.is_method = False
        self.is_async = False
        self.shape_first = ""
        self.shape_then = ""
        """The name that the second parameter must have; empty for any."""
        self.shape_named = ""
        """The name that the function must have; empty for any."""
        self.shape_attribute = ""
        """A function that is given this attribute is called so: `page.exposed = True`."""
        self.like = ""
        """The behaviour, known to the analysis, that the function has."""
        self.reads_as = ""
        """The language that an argument must read as, where a method is told by its name; empty: none is asked."""


class ClassItem:
    def __init__(self, name: str, qualname: str) -> None:
        self.name = name
        self.qualname = qualname
        self.bases: list[str] = []
        """Qualified names, resolved through the stub's imports."""
        self.methods: dict[str, FunctionItem] = {}
        self.attributes: dict[str, TypeItem] = {}
        self.defaults: dict[str, Constant] = {}
        """Constant values of class attributes."""
        self.traits: list[str] = []
        self.initial: dict[str, str] = {}
        self.like = ""
        """The behaviour, known to the analysis, of a call of the class, and of the stubs' classes below it."""
        self.is_carrier = False
        self.is_filled = False
        """Some method puts into the object what it keeps (`@mutates("self")` and `Keeps[…]`): it is one object then."""
        self.aliases: dict[str, str] = {}
        """`name = other` in the body: the qualified name that it stands for."""


class VariableItem:
    def __init__(self, name: str, qualname: str) -> None:
        self.name = name
        self.qualname = qualname
        self.type = TypeItem()
        self.traits: list[str] = []
        self.has_constant = False
        self.constant: Constant = None


class StubModule:
    """One stub file. `aliases` maps a name to the qualified name that it stands for."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.functions: dict[str, FunctionItem] = {}
        self.classes: dict[str, ClassItem] = {}
        self.variables: dict[str, VariableItem] = {}
        self.aliases: dict[str, str] = {}
        self.stars: list[str] = []
        """Modules whose names are all re-exported by `from module import *`."""
        self.shapes: list[FunctionItem] = []
        """Signatures with `@shape`."""

    def registrars(self) -> list[FunctionItem]:
        """Return the functions and methods that decorate or register what the library will call."""
        methods = [method for item in self.classes.values() for method in item.methods.values()]
        return [function for function in [*self.functions.values(), *methods] if function.decorates]
