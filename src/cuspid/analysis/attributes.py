"""Attributes: of modules, classes and their bases, objects, library things; reading and writing."""

from __future__ import annotations

from cuspid.analysis.answers import SWITCHES, note_switches, page_sinks, withdraw_page
from cuspid.analysis.called_names import LATER
from cuspid.analysis.containers import LIST_METHODS
from cuspid.analysis.dict_methods import DICT_METHODS
from cuspid.analysis.events import AssignEvent
from cuspid.analysis.join import join_values
from cuspid.analysis.machine import EMPTY, Arguments, ClassRecord, Entry, Machine, join_list, options_of
from cuspid.analysis.paths import is_path, known_part, parent_path
from cuspid.analysis.pieces import note_pieces
from cuspid.analysis.registration import register
from cuspid.analysis.routes import converted, path_kinds, starts_here
from cuspid.analysis.sinks import CHOSEN, check_sinks
from cuspid.analysis.special_fields import field_default, is_field
from cuspid.analysis.stub_values import cleared_value, value_of_type
from cuspid.analysis.taint import Labels, is_hostile
from cuspid.analysis.unresolved import held_labels
from cuspid.analysis.uses import IDENTIFIER, note_use
from cuspid.analysis.value_facts import facts_of
from cuspid.analysis.values import (
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    ModuleValue,
    PathValue,
    Ref,
    SuperValue,
    Symbol,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.knowledge.items import FunctionItem, TypeItem, VariableItem
from cuspid.model.facts import Constant
from cuspid.semantics.scopes import ClassInfo, decorator_name
from cuspid.syntax import nodes

ROUTE_PATH = "request.path"
"""The trait of an attribute that holds the path of the request."""
ROUTE_STARTS = frozenset((ROUTE_PATH, "request.address"))
"""Traits of attributes that begin as the route does."""
VARIABLE_PATH = frozenset("<>{}()[]*+?\\^$|\n")
"""Characters of routes that stand for more than themselves, or between several routes."""
ROUTE_PARTS = "request.parts"
"""The trait of an attribute that maps the names in the route's path to what they stand for."""
CLEANED = frozenset(("cleaned_data", "validated_data"))
"""Attributes that hold a form's fields after their own conversions and then the form's own methods."""


def read_attribute(machine: Machine, value: Value, name: str, node: nodes.Node) -> Value:  # noqa: PLR0911, PLR0912, C901 - one case a class of values
    """`value.name`"""
    if isinstance(value, Union):
        return _of_alternatives(machine, value, name, node)
    if isinstance(value, ModuleValue):
        return machine.import_name(f"{value.module.name}.{name}")
    if isinstance(value, Symbol):
        return symbol(machine, f"{value.qualname}.{name}", node)
    if isinstance(value, ClassValue):
        if name in ("__name__", "__qualname__"):
            return Const(value.info.name)
        found = class_attribute(machine, value.info, name, None, node)
        if isinstance(found, Symbol):
            item = machine.library.find(found.qualname)
            if isinstance(item, FunctionItem) and item.is_classmethod:
                return BoundValue(value, name, item)
        # of a base that is not known: whatever it is, it may be called
        return BoundValue(Unknown(), name, None) if found is None else found
    if isinstance(value, (FunctionValue, MethodValue)) and name == "__name__":
        info = value.info if isinstance(value, FunctionValue) else value.function.info
        return Const(info.name)
    if isinstance(value, FunctionValue) and name in LATER:
        return BoundValue(value, name, None)
    if isinstance(value, MethodValue) and name == "__self__":
        return value.receiver
    if isinstance(value, SuperValue):
        return _super_attribute(machine, value, name, node)
    if isinstance(value, Ref):
        return _object_attribute(machine, value, name, node)
    if isinstance(value, PathValue):
        return path_attribute(machine, value, name, node)
    if name == "parent" and isinstance(value, Unknown) and value.labels and is_path(value):
        return parent_path(machine, PathValue(Unknown(value.labels, ("str",)), value.types), True)
    if isinstance(value, (Unknown, Truth)):
        return library_attribute(machine, value, value.types, name, node)
    if isinstance(value, (Const, Text)):
        # a member of an enumeration that is a number or a text besides has a value
        return value if name in ("value", "_value_") else BoundValue(value, name, None, value.labels)
    if isinstance(value, BoundValue):
        return BoundValue(Unknown(value.labels), name, None, value.labels)
    return Unknown()


def attribute_value(machine: Machine, found: Value) -> Value:
    """Return an attribute that is read and not called. Of an object that nobody knows each attribute is data of its
    own: what is proven of one says nothing of the others.
    """
    if isinstance(found, BoundValue) and found.item is None and found.labels and isinstance(found.receiver, Unknown):
        return BoundValue(found.receiver, found.name, None, machine.read_under(found.labels, Const(f".{found.name}")))
    return found


def _of_alternatives(machine: Machine, value: Union, name: str, node: nodes.Node) -> Value:
    # of `None` nothing is read: what may be it was set before it is used, or the program ends here
    options = [o for o in value.options if not (isinstance(o, Const) and o.value is None)] or list(value.options)
    read = [read_attribute(machine, option, name, node) for option in options]
    plain = [isinstance(o, (Const, Text, Unknown)) for o in options]
    if all(plain) and all([isinstance(r, BoundValue) and r.item is None and r.name == name for r in read]):
        return BoundValue(join_list(options), name, None, value.labels)  # one method of a text in several forms
    return join_list(read)


def symbol(machine: Machine, qualname: str, node: nodes.Node) -> Value:
    """Return what a library's qualified name stands for."""
    item = machine.library.find(qualname)
    if isinstance(item, VariableItem):
        if item.type.sources or item.type.classes or item.type.form == "container":
            return library_variable(machine, item, node)
        if item.has_constant and not item.traits:
            return Const(item.constant)
    return Symbol(machine.library.canonical(qualname))


def library_variable(machine: Machine, item: VariableItem, node: nodes.Node) -> Value:
    """Return a module's variable. One that is an object is the same object wherever it is read, and keeps what is
    stored in it.
    """
    kind = item.type
    if kind.sources or kind.form == "container" or len(kind.classes) != 1 or "." not in kind.classes[0]:
        return value_of_type(machine, kind, (), node, f"`{item.qualname}`", True)
    return machine.library_object(item.qualname, kind.classes[0])


def library_attribute(machine: Machine, receiver: Value, types: tuple[str, ...], name: str, node: nodes.Node) -> Value:
    """An attribute of an instance of library classes; of one that no stub describes, a method whose result carries its
    taint.
    """
    found: list[Value] = []
    if CHOSEN in types:
        # a mark that only what may be called has: that it is there says that this may be
        return Truth(machine.facts_for(receiver, ("attribute.call",)), labels=receiver.labels, types=())
    for qualname in types:
        if "." not in qualname:
            continue  # the methods of built-in types are transfer functions of our own
        attribute = machine.library.attribute(qualname, name)
        if attribute is not None:
            found.append(_typed(machine, attribute, receiver, name, node))
            continue
        method = machine.library.method(qualname, name)
        if method is not None:
            found.append(BoundValue(receiver, name, method, receiver.labels))
        elif machine.library.class_item(f"{qualname}.{name}") is not None:
            found.append(Symbol(machine.library.canonical(f"{qualname}.{name}")))
    if found:
        return join_list(found)
    for qualname in types:
        fallback = machine.library.method(qualname, "__getattr__") if "." in qualname else None
        if fallback is not None:
            return machine.call(
                BoundValue(receiver, "__getattr__", fallback, receiver.labels), Arguments([Const(name)]), node
            )
    content = machine.object(receiver)
    # what the program stored in other fields of the object is not in this one
    labels = content.labels if isinstance(content, InstanceObject) else machine.labels_of(receiver)
    return BoundValue(receiver, name, None, labels)


def path_attribute(machine: Machine, value: PathValue, name: str, node: nodes.Node) -> Value:
    """An attribute of a path: its parent is known text where the path is, its name is one part."""
    if name == "parent":
        return parent_path(machine, value, True)
    if name == "parents" and value.labels:
        return machine.allocate_new(ListObject("tuple", None, parent_path(machine, value)))
    known = known_part(value, name)
    made = known if known is not None else library_attribute(machine, value, value.types, name, node)
    if name == "parts":
        note_pieces(machine, machine.labels_of(made), value.labels, "/")
    return made


def _typed(machine: Machine, item: TypeItem, receiver: Value, name: str, node: nodes.Node) -> Value:
    if ROUTE_PATH in item.traits and machine.route is not None and not VARIABLE_PATH & frozenset(machine.route):
        # on a route without converters the path of the request is the route
        return Const(machine.route)
    if starts_here(machine.route) and not ROUTE_STARTS.isdisjoint(item.traits):
        return cleared_value(machine, value_of_type(machine, item, (), node, f"`{name}`", True), ("redirect", "url"))
    content = machine.object(receiver)
    if name in CLEANED and isinstance(content, InstanceObject) and content.info is not None and item.sources:
        return machine.cleaned_fields(receiver, item, node)
    if ROUTE_PARTS in item.traits and machine.route is not None:
        value = value_of_type(machine, item, (), node, f"`{name}`", True)
        parts = machine.object(value)
        if isinstance(parts, DictObject) and parts.rest is not None:
            rest = parts.rest
            entries: dict[Constant, Value] = {
                part: converted(machine, kind, rest) for part, kind in path_kinds(machine.route).items()
            }
            return machine.allocate_new(DictObject(entries, parts.key_rest, rest, parts.labels))
    labels = machine.labels_of(receiver)
    # a number, such as `sha1().digest_size`, says nothing of the content
    if labels and item.form == "clean" and "int" in item.classes:
        note_use(machine, IDENTIFIER, Unknown(labels), f"`{name}`", node)
    if item.witness and item.classes == ["bool"]:
        return _telling(machine, item.witness, labels)
    if item.witness and labels:
        made = machine.derived(labels, False)
        for label, base in zip(made, labels, strict=True):
            bases = machine.relations.witnesses.setdefault(label.ident, [])
            known = [ident for ident in base.kin | base.ancestors if ident not in machine.relations.wholes]
            bases.extend([(ident, tuple(item.witness)) for ident in known])
        labels = made
    elif labels and not item.is_whole:
        labels = machine.read_under(labels, Const(f".{name}"), False)  # an empty suffix does not make the path empty
    return value_of_type(machine, item, labels, node, f"`{name}`", True)


def _telling(machine: Machine, witness: list[str], labels: Labels) -> Value:
    """Return a flag whose truth, or falsehood, proves the whole harmless for these kinds: `address.is_global`."""
    known = [i for label in labels for i in label.kin | label.ancestors if i not in machine.relations.wholes]
    when_true = [(ident, kind) for kind in witness if not kind.startswith(EMPTY) for ident in known]
    when_false = [(ident, kind[len(EMPTY) :]) for kind in witness if kind.startswith(EMPTY) for ident in known]
    return Truth(frozenset(when_true), frozenset(when_false))


def _object_attribute(machine: Machine, value: Ref, name: str, node: nodes.Node) -> Value:
    content = machine.object(value)
    if isinstance(content, InstanceObject):
        field = content.fields.get(name)
        if field is not None:
            return _described_attribute(machine, content, value, name, field, node)
        if content.info is not None:
            found = class_attribute(machine, content.info, name, value, node)
            if found is not None:
                return _described_attribute(machine, content, value, name, found, node)
            if content.rest is not None:
                return content.rest
            fallback = _fallback(machine, content.info, name, value, node)
            if fallback is not None:
                return fallback
            if content.labels:
                return BoundValue(Unknown(held_labels(content.labels)), name, None, content.labels)
        if content.types:
            return library_attribute(machine, value, content.types, name, node)
        return BoundValue(
            value if name in ("_replace", "_asdict") else Unknown(content.labels), name, None, content.labels
        )
    if isinstance(content, DictObject) and name not in DICT_METHODS and name in content.entries:
        return content.entries[name]
    if isinstance(content, ListObject) and content.kind == "tuple" and name not in LIST_METHODS and content.names:
        if name in content.names and content.items is not None:
            return content.items[content.names.index(name)]
    return BoundValue(value, name, None)


def _fallback(machine: Machine, info: ClassInfo, name: str, receiver: Value, node: nodes.Node) -> Value | None:
    """What the class's own `__getattr__` gives for a name that is not found."""
    if name.startswith("__"):
        return None
    method = class_attribute(machine, info, "__getattr__", receiver, node)
    return machine.call(method, Arguments([Const(name)]), node) if isinstance(method, MethodValue) else None


def _described_attribute(
    machine: Machine, content: InstanceObject, receiver: Value, name: str, found: Value, node: nodes.Node
) -> Value:
    """Where the project is the library that a stub describes, its attributes are the sources that the stub says."""
    record = machine.classes.get(content.info) if content.info is not None else None
    if record is None or not record.described or is_hostile(machine.labels_of(found)):
        return found
    if isinstance(found, Const) and found.value is not None:
        return found  # what is None at first is filled by whoever made the object
    for qualname in record.described:
        item = machine.library.attribute(qualname, name)
        if item is not None and item.sources:
            return _typed(machine, item, receiver, name, node)
    return found


def class_attribute(
    machine: Machine, info: ClassInfo, name: str, receiver: Value | None, node: nodes.Node
) -> Value | None:
    """Look a name up along a class's order; functions are bound to the receiver, properties run."""
    record = machine.classes.get(info)
    if record is None:
        return None
    return _along(machine, record.order, record, name, receiver, node)


def _along(
    machine: Machine, order: list[ClassInfo], record: ClassRecord, name: str, receiver: Value | None, node: nodes.Node
) -> Value | None:
    for info in order:
        known = machine.classes.get(info)
        if known is not None and name in known.namespace:
            return bind(machine, known.namespace[name], info, record.info, receiver, node)
    for base in record.library_bases:
        found = _library_member(machine, base, name, receiver, node)
        if found is not None:
            return found
    return None


def _library_member(machine: Machine, base: str, name: str, receiver: Value | None, node: nodes.Node) -> Value | None:
    attribute = machine.library.attribute(base, name)
    if attribute is not None:
        return _typed(machine, attribute, receiver if receiver is not None else Unknown(), name, node)
    method = machine.library.method(base, name)
    if method is not None:
        if receiver is None:
            return Symbol(method.qualname)
        if method.is_classmethod and isinstance(receiver, ClassValue):
            return BoundValue(receiver, name, method)
        return BoundValue(receiver, name, method, machine.labels_of(receiver))
    return None


def bind(
    machine: Machine, value: Value, owner: ClassInfo, cls: ClassInfo, receiver: Value | None, node: nodes.Node
) -> Value:
    """Bind what stands in a class's namespace to a receiver."""
    if isinstance(value, Union):
        return join_list([bind(machine, option, owner, cls, receiver, node) for option in value.options])
    if isinstance(value, Ref):
        return _described(machine, value, cls, receiver, node)
    if not isinstance(value, FunctionValue):
        if is_field(value):
            return field_default(machine, value, node)
        if isinstance(value, MethodValue) and receiver is not None and value.function.info.owner is not None:
            return value
        return value
    decorators = {decorator_name(d) for d in value.info.decorators}
    if "staticmethod" in decorators:
        return value
    if "classmethod" in decorators or value.info.name in ("__init_subclass__", "__class_getitem__"):
        return MethodValue(value, ClassValue(cls))
    if receiver is None:
        return value
    bound = MethodValue(value, receiver)
    if value.info.is_property:
        return machine.call(bound, Arguments([]), node)
    return bound


def _described(machine: Machine, value: Ref, cls: ClassInfo, receiver: Value | None, node: nodes.Node) -> Value:
    """A descriptor in a class, of the project or a library, gives what its `__get__` returns."""
    content = machine.object(value)
    if receiver is None or not isinstance(content, InstanceObject):
        return value
    if content.info is None:
        method = machine.library.method(content.types[0], "__get__") if content.types else None
        if method is None:
            return value
        return machine.call(BoundValue(value, "__get__", method), Arguments([receiver, ClassValue(cls)]), node)
    getter = class_attribute(machine, content.info, "__get__", value, node)
    if not isinstance(getter, MethodValue):
        return value
    return machine.call(getter, Arguments([receiver, ClassValue(cls)]), node)


def _descriptor_setter(machine: Machine, content: InstanceObject, name: str, node: nodes.Node) -> MethodValue | None:
    record = machine.classes.get(content.info) if content.info is not None else None
    for info in record.order if record is not None else []:
        known = machine.classes.get(info)
        value = known.namespace.get(name) if known is not None else None
        descriptor = machine.object(value) if value is not None else None
        if isinstance(value, Ref) and isinstance(descriptor, InstanceObject) and descriptor.info is not None:
            setter = class_attribute(machine, descriptor.info, "__set__", value, node)
            return setter if isinstance(setter, MethodValue) else None
    return None


def _super_attribute(machine: Machine, value: SuperValue, name: str, node: nodes.Node) -> Value:
    cls = value.after
    content = machine.object(value.receiver)
    if isinstance(content, InstanceObject) and content.info is not None:
        cls = content.info
    elif isinstance(value.receiver, ClassValue):
        cls = value.receiver.info
    record = machine.classes.get(cls)
    if record is None:
        return Unknown()
    order = record.order
    position = order.index(value.after) + 1 if value.after in order else 0
    found = _along(machine, order[position:], record, name, value.receiver, node)
    if found is None and name == "__new__":
        return Symbol("cuspid.new")
    return Unknown() if found is None else found


def write_attribute(machine: Machine, receiver: Value, name: str, value: Value, node: nodes.Node) -> None:
    """`receiver.name = value`"""
    options = options_of(receiver)
    for option in options:
        if isinstance(option, Ref):
            _write_field(machine, option, name, value, len(options) == 1, node)
        elif isinstance(option, ClassValue):
            record = machine.classes.get(option.info)
            if record is not None:
                machine.write_class(record, name, value)
        elif isinstance(option, FunctionValue):
            for shape in machine.shapes(machine.frame.module):
                if shape.shape_attribute == name:
                    machine.entries.append(Entry(option, shape.qualname, None))
        elif isinstance(option, ModuleValue):
            frame = machine.module_frame(option.module.name)
            if frame is not None and machine.state is not None:
                machine.state.set((frame.number, name), value)
        elif isinstance(option, Unknown):
            _write_library(machine, option, option.types, name, value, node)
        elif isinstance(option, Symbol):
            variable = machine.library.find(f"{option.qualname}.{name}")
            if isinstance(variable, VariableItem):
                _tell_switch(machine, variable.type, option, value, node)


def _write_field(machine: Machine, receiver: Ref, name: str, value: Value, strong: bool, node: nodes.Node) -> None:
    content = machine.object(receiver)
    if not isinstance(content, InstanceObject) or machine.state is None:
        return
    setter = _property_setter(machine, content, name)
    if setter is not None:
        machine.call(MethodValue(setter, receiver), Arguments([value]), node)
        return
    described = _descriptor_setter(machine, content, name, node)
    if described is not None:
        machine.call(described, Arguments([receiver, value]), node)
        return
    types = content.types
    if content.info is not None:
        record = machine.classes.get(content.info)
        types = types + tuple(record.library_bases if record is not None else ())
    _write_library(machine, receiver, types, name, value, node)
    fields = dict(content.fields)
    old = fields.get(name)
    fields[name] = value if strong or old is None else join_values(old, value)
    state = machine.now()
    if state is not None:
        state.put(receiver.address, changed_instance(content, fields=fields))


def _property_setter(machine: Machine, content: InstanceObject, name: str) -> FunctionValue | None:
    if content.info is None:
        return None
    record = machine.classes.get(content.info)
    for info in record.order if record is not None else []:
        known = machine.classes.get(info)
        if known is not None and f"{name}.setter" in known.namespace:
            setter = known.namespace[f"{name}.setter"]
            return setter if isinstance(setter, FunctionValue) else None
    return None


def _write_library(
    machine: Machine, receiver: Value, types: tuple[str, ...], name: str, value: Value, node: nodes.Node
) -> None:
    for qualname in types:
        item = machine.library.attribute(qualname, name)
        if item is None:
            continue
        if item.switch in SWITCHES:
            note_switches(machine, {item.switch: value})
            withdraw_page(machine, receiver, value)
        if item.sinks:
            sinks = page_sinks(machine, item.sinks, item.traits)
            check_sinks(machine, sinks, value, {}, None, f"{qualname}.{name}", node)
        if item.callback is not None:
            register(machine, value, item.callback, None)
        _tell_switch(machine, item, receiver, value, node)


def _tell_switch(machine: Machine, item: TypeItem, receiver: Value, value: Value, node: nodes.Node) -> None:
    """Tell the matchers that a switch of a library's object, class or module is assigned."""
    if item.switch in machine.interest.switches:
        content = machine.object(receiver)
        made_by = content.made_by if isinstance(content, InstanceObject) else ()
        event = AssignEvent(
            machine.site(node), item.switch, "", facts_of(machine, value), facts_of(machine, receiver), made_by
        )
        machine.events.assigns.append(event)


__all__ = [
    "attribute_value",
    "class_attribute",
    "library_attribute",
    "read_attribute",
    "symbol",
    "write_attribute",
]
