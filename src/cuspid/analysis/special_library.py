"""Transfer functions of library functions that a stub cannot express: containers, modules, addresses, escapes."""

from __future__ import annotations

import re
import urllib.parse
from typing import Final

from cuspid.analysis.containers import element_of
from cuspid.analysis.dict_methods import update_dict
from cuspid.analysis.limits import MAX_ITEMS
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.sinks import is_local_path
from cuspid.analysis.special_configparser import CONFIG_SPECIALS
from cuspid.analysis.special_fields import FIELD_SPECIALS
from cuspid.analysis.special_paths import PATH_SPECIALS
from cuspid.analysis.special_patterns import PATTERN_SPECIALS
from cuspid.analysis.special_tools import Special, argument, first
from cuspid.analysis.string_methods import with_first_word
from cuspid.analysis.stub_values import UNRESOLVED
from cuspid.analysis.taint import INHERITED, Labels, merge_labels
from cuspid.analysis.texts import elements_of, known_prefix, make_text, parts_for
from cuspid.analysis.unresolved import TWICE
from cuspid.analysis.values import (
    Const,
    DictObject,
    InstanceObject,
    ListObject,
    PartialValue,
    Ref,
    Symbol,
    Text,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.model.facts import Constant
from cuspid.syntax import nodes

QUOTED: Final = frozenset(
    (
        "html",
        "header",
        "log",
        "sql",
        "command",
        "xpath",
        "ldap",
        "xml",
        "csv",
        "mail",
        "redirect",
        "url",
        "absent:/",
        "absent:\n",
        "absent:\r",
    )
)


def _shell_words(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`shlex.split(text)`: the first word is known where the text begins with it."""
    text = argument(arguments, 0, "s")
    if text is None or isinstance(text, Const):
        return None
    word = Unknown(machine.derived(machine.labels_of(text), True), ("str",))
    return machine.allocate(node, ListObject("list", None, with_first_word(text, word)))


def _namedtuple(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return None
    fields = arguments.positional[1]
    if isinstance(fields, Const) and isinstance(fields.value, str):
        names = fields.value.replace(",", " ").split()
    else:
        items = elements_of(machine, fields) or []
        names = []
        for item in items:
            pair = elements_of(machine, item) if isinstance(item, Ref) else None
            name = pair[0] if pair else item
            if isinstance(name, Const) and isinstance(name.value, str):
                names.append(name.value)
    declared = machine.allocate_new(ListObject("tuple", tuple([Const(n) for n in names]), None))
    return PartialValue(Symbol("cuspid.namedtuple"), (declared,), {})


def _make_namedtuple(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    names = [
        i.value
        for i in elements_of(machine, arguments.positional[0]) or []
        if isinstance(i, Const) and isinstance(i.value, str)
    ]
    values: list[Value] = list(arguments.positional[1:])
    for name in names[len(values) :]:
        values.append(
            arguments.named.get(name, Unknown(machine.labels_of(arguments.star) if arguments.star is not None else ()))
        )
    return machine.allocate(node, ListObject("tuple", tuple(values), None, (), tuple(names)))


def _namespace(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return machine.allocate(node, InstanceObject(None, (), dict(arguments.named), rest=arguments.double_star))


_STRUCT_ITEM: Final = re.compile(r"(\d*)([a-zA-Z?])")


def _unpack(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`struct.unpack(format, data)`: numbers carry nothing, bytes do."""
    form = arguments.positional[0] if len(arguments.positional) > 1 else None
    if not isinstance(form, Const) or not isinstance(form.value, (str, bytes)) or len(form.value) > 200:
        return None
    text = form.value if isinstance(form.value, str) else form.value.decode("latin-1")
    labels = machine.labels_of(arguments.positional[1])
    items: list[Value] = []
    for match in _STRUCT_ITEM.finditer(text):
        code = match.group(2)
        count = 1 if code in "spx" or not match.group(1) else min(int(match.group(1)), MAX_ITEMS)
        if code in "spc":
            items += [Unknown(machine.derived(labels, False), ("bytes",))] * count
        elif code != "x":
            items += [Unknown((), ("int",))] * count
    return machine.allocate(node, ListObject("tuple", tuple(items[:MAX_ITEMS]), None))


def _quoted_attribute(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`quoteattr(text)` brings its own quotes."""
    labels = machine.labels_of(arguments.positional[0]) if arguments.positional else ()
    if not labels:
        return None
    kinds = frozenset(("html", "xml"))
    inner = Unknown(tuple([label.without(kinds) for label in machine.derived(labels, True)]), ("str",))
    return make_text([Const('"'), inner, Const('"')])


def _replaced(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`row._replace(field=…)` of a named tuple: the other fields stay."""
    content = machine.object(receiver) if receiver is not None else None
    if not isinstance(content, InstanceObject):
        return None
    return machine.allocate(node, changed_instance(content, fields={**content.fields, **arguments.named}))


def _as_dict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return _fields_dict(machine, Arguments([receiver]), node, None) if receiver is not None else None


def _weak(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`weakref.ref(x)`: called, it gives what it holds."""
    return PartialValue(Symbol("cuspid.held"), tuple(arguments.positional[:1]), {})


def _same(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return arguments.positional[0] if arguments.positional else None


def _defaultdict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    factory = arguments.positional[0] if arguments.positional else None
    made = machine.allocate(node, DictObject({}, None, None, (), None if isinstance(factory, Const) else factory))
    update_dict(machine, made, Arguments(arguments.positional[1:], arguments.named, None, arguments.double_star))
    return made


def _copy(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = arguments.positional[0] if arguments.positional else Unknown()
    content = machine.object(value)
    return machine.allocate(node, content) if content is not None else value


def _deepcopy(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return copied(machine, arguments.positional[0] if arguments.positional else Unknown(), 0)


def copied(machine: Machine, value: Value, depth: int) -> Value:
    """Return a deep copy of a value."""
    content = machine.object(value)
    if content is None or depth > 5:
        return value
    if isinstance(content, ListObject):
        items = (
            tuple([copied(machine, item, depth + 1) for item in content.items]) if content.items is not None else None
        )
        return machine.allocate_new(ListObject(content.kind, items, content.rest, content.labels, content.names))
    if isinstance(content, DictObject):
        entries = {key: copied(machine, entry, depth + 1) for key, entry in content.entries.items()}
        return machine.allocate_new(
            DictObject(entries, content.key_rest, content.rest, content.labels, content.factory, content.unsure)
        )
    if isinstance(content, InstanceObject):
        fields = {name: copied(machine, field, depth + 1) for name, field in content.fields.items()}
        return machine.allocate_new(changed_instance(content, fields=fields))
    return value


def _split_url(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`urlsplit` of a known address has known parts."""
    url = argument(arguments, 0, "url")
    if not isinstance(url, Const) or not isinstance(url.value, str) or len(url.value) > 1000:
        return None
    try:
        parts = urllib.parse.urlparse(url.value)
        names = ("scheme", "netloc", "path", "params", "query", "fragment", "hostname", "username", "password", "port")
        fields: dict[str, Value] = {name: Const(getattr(parts, name)) for name in names}
    except ValueError:
        return None
    return machine.allocate(node, InstanceObject(None, ("urllib.parse.ParseResult",), fields))


def _join_url(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`urlunsplit((scheme, host, path, query, fragment))` of known positions: the host stands where it stands."""
    items = elements_of(machine, first(arguments))
    if items is None or len(items) not in (5, 6):
        return None
    after: list[Value] = []
    for mark, part in zip(("", "?", "#"), (items[2], items[-2], items[-1]), strict=True):
        if not isinstance(part, Const) or part.value:
            after += [Const(mark), *parts_for(machine, part)] if mark else parts_for(machine, part)
    scheme = [] if isinstance(items[0], Const) and not items[0].value else [*parts_for(machine, items[0]), Const(":")]
    host = [] if isinstance(items[1], Const) and not items[1].value else [Const("//"), *parts_for(machine, items[1])]
    between: list[Value] = [Const("/")] if host and after else []
    return make_text([*scheme, *host, *between, *after])


def _relative_url(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`urljoin(base, "users/" + name)`: what begins as a path below the base cannot change its host."""
    base, url = argument(arguments, 0, "base"), argument(arguments, 1, "url")
    if base is None or not isinstance(url, Text) or machine.labels_of(base) or not is_local_path(known_prefix(url)):
        return None
    return Unknown(_without_host(machine, machine.labels_of(url)), ("str",))


def _replace_part(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`urlsplit(url)._replace(netloc=host)`: the host is the one that is put in."""
    host = arguments.named.get("netloc")
    if receiver is None or host is None or machine.labels_of(host):
        return None
    labels = merge_labels(machine.labels_of(receiver), machine.arguments_labels(arguments))
    return Unknown(_without_host(machine, labels), types_of(receiver))


def _without_host(machine: Machine, labels: Labels) -> Labels:
    return tuple([label.without(frozenset(("url", "redirect"))) for label in machine.derived(labels, True)])


def _quote(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`quote` with no safe characters leaves nothing that means something in an address or a path, but for dots."""
    safe = argument(arguments, 1, "safe")
    subject = argument(arguments, 0, "string")
    if subject is None or not isinstance(safe, Const) or safe.value not in ("", b""):
        return None
    labels = machine.derived(machine.labels_of(subject), True)
    return Unknown(tuple([label.without(QUOTED) for label in labels]), ("str",)) if labels else None


def _escape_html(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`html.escape(text, quote=False)` leaves the quotes: harmless between tags, not in an attribute."""
    quotes = argument(arguments, 1, "quote")
    subject = argument(arguments, 0, "s")
    if subject is None or not isinstance(quotes, Const) or quotes.value:
        return None
    labels = machine.derived(machine.labels_of(subject), True)
    return Unknown(
        tuple([label.without(frozenset(("html.text", "absent:<", "absent:>"))) for label in labels]), ("str",)
    )


def _chain(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    columns = [elements_of(machine, value) for value in arguments.positional]
    if columns and all([c is not None for c in columns]):
        return machine.make_list(node, "list", [item for c in columns for item in c or []])
    return machine.allocate(
        node, ListObject("list", None, join_list([element_of(machine, v) for v in arguments.positional]))
    )


def _islice(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`islice(iterable, start, stop, step)` of known elements."""
    items = elements_of(machine, arguments.positional[0]) if len(arguments.positional) > 1 else None
    bounds = [v.value if isinstance(v, Const) else "" for v in arguments.positional[1:]]
    if items is None or not all([b is None or (isinstance(b, int) and b >= 0) for b in bounds]):
        return None
    numbers = [b if isinstance(b, int) else None for b in bounds]
    if numbers[2:] == [0]:
        return None
    cut = slice(*numbers)
    return machine.make_list(node, "list", items[cut])


def _import_module(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    name = argument(arguments, 0, "name")
    if isinstance(name, Const) and isinstance(name.value, str) and not name.value.startswith("."):
        return machine.imported(name.value)
    return None


KEPT_BY_DECODERS: Final = INHERITED | {UNRESOLVED, TWICE}
"""What holds of a text whatever it is decoded to: it is one of a fixed set, or who made it is known, or not at all."""


def undone(kinds: frozenset[str], types: tuple[str, ...]) -> Special:
    """A decoder gives back what an encoder had made harmless: these kinds, or all."""

    def decode(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        value = arguments.positional[0] if arguments.positional else None
        labels = machine.labels_of(value) if value is not None else ()
        if not labels:
            return None
        restored = [
            label.derived(machine.number(), False).restored((kinds or label.cleared) - KEPT_BY_DECODERS)
            for label in labels
        ]
        return Unknown(machine.passed(tuple(restored), node, "decoded"), types)

    return decode


def _fields_dict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    results: list[Value] = []
    for option in options_of(arguments.positional[0] if arguments.positional else Unknown()):
        content = machine.object(option)
        if not isinstance(content, InstanceObject):
            return None
        entries: dict[Constant, Value] = {name: value for name, value in content.fields.items()}
        results.append(machine.allocate(node, DictObject(entries, None, content.rest)))
    return join_list(results)


TEXT_DECODERS: Final[dict[str, Special]] = {
    "html.unescape": undone(frozenset(("html", "xml")), ("str",)),
    "urllib.parse.unquote": undone(frozenset(), ("str",)),
    "urllib.parse.unquote_plus": undone(frozenset(), ("str",)),
}
"""What decoders of text make of what they did not encode themselves."""

LIBRARY_SPECIALS: Final[dict[str, Special]] = {
    **PATTERN_SPECIALS,
    **PATH_SPECIALS,
    **CONFIG_SPECIALS,
    **FIELD_SPECIALS,
    "struct.unpack": _unpack,
    "struct.unpack_from": _unpack,
    "xml.sax.saxutils.quoteattr": _quoted_attribute,
    "typing.NamedTuple._replace": _replaced,
    "typing.NamedTuple._asdict": _as_dict,
    "weakref.ref": _weak,
    "weakref.proxy": _same,
    "weakref.WeakMethod": _weak,
    "cuspid.held": _same,
    "collections.namedtuple": _namedtuple,
    "shlex.split": _shell_words,
    "cuspid.namedtuple": _make_namedtuple,
    "types.SimpleNamespace": _namespace,
    "collections.defaultdict": _defaultdict,
    "copy.deepcopy": _deepcopy,
    "copy.copy": _copy,
    "urllib.parse.urlsplit": _split_url,
    "urllib.parse.urlparse": _split_url,
    "urllib.parse.quote": _quote,
    "urllib.parse.urlunsplit": _join_url,
    "urllib.parse.urljoin": _relative_url,
    "urllib.parse._Parts._replace": _replace_part,
    "urllib.parse.urlunparse": _join_url,
    "html.escape": _escape_html,
    "itertools.islice": _islice,
    "itertools.chain": _chain,
    "importlib.import_module": _import_module,
    "builtins.__import__": _import_module,
    "dataclasses.asdict": _fields_dict,
}
