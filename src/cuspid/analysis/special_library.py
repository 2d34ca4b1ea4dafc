"""Transfer functions of library functions that a stub cannot express: patterns, paths, templates, parsers that keep what they are given."""

from __future__ import annotations

import re
import urllib.parse
from typing import Final

from cuspid.analysis.charsets import facts_from_charset
from cuspid.analysis.containers import dict_entry, element_of, write_item
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of
from cuspid.analysis.paths import joined_path
from cuspid.analysis.patterns import is_anchored, is_simple, negated_class, pattern_charset
from cuspid.analysis.special_builtins import Special
from cuspid.analysis.taint import Label, Labels, merge_labels
from cuspid.analysis.texts import elements_of, known_prefix, make_text, parts_for
from cuspid.analysis.values import (
    Const,
    DictObject,
    InstanceObject,
    ListObject,
    NONE,
    PartialValue,
    PathValue,
    Ref,
    Symbol,
    Truth,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.syntax import nodes

QUOTED: Final = frozenset(
    ("html", "header", "log", "sql", "command", "xpath", "ldap", "xml", "csv", "mail", "redirect", "url", "absent:/", "absent:\n", "absent:\r")
)
PATH: Final = ("pathlib.Path",)
NORMAL: Final = frozenset(("path.dots", "path.relative"))
PATH_CLASSES: Final = ("pathlib.PurePath", "pathlib.Path", "pathlib.PurePosixPath", "pathlib.PosixPath", "pathlib._Resolved", "pathlib.ResolvedPath")


def _argument(arguments: Arguments, position: int, name: str) -> Value | None:
    if position < len(arguments.positional):
        return arguments.positional[position]
    return arguments.named.get(name, arguments.double_star)


# --- re


def _pattern_of(machine: Machine, value: Value | None) -> str | None:
    """Return a pattern's text: of a constant, or of what `re.compile` made."""
    if isinstance(value, Const):
        if isinstance(value.value, bytes):
            return value.value.decode("latin-1")
        return value.value if isinstance(value.value, str) else None
    content = machine.object(value) if value is not None else None
    if isinstance(content, InstanceObject):
        return _pattern_of(machine, content.fields.get("pattern"))
    return None


def _compile(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    pattern = _argument(arguments, 0, "pattern")
    if pattern is None:
        return None
    flags = _argument(arguments, 1, "flags")
    if flags is not None:
        # flags may change what anchors mean: only a full match is believed
        pattern = Const(f"(?m){pattern.value}") if isinstance(pattern, Const) and isinstance(pattern.value, str) else pattern
    return machine.allocate(node, InstanceObject(None, ("re.Pattern",), {"pattern": pattern}))


def _matcher(method: str) -> Special:
    def match(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        pattern = _pattern_of(machine, receiver if receiver is not None else _argument(arguments, 0, "pattern"))
        subject = _argument(arguments, 0 if receiver is not None else 1, "string")
        if subject is None:
            return None
        labels = machine.derived(machine.labels_of(subject), False)
        if pattern is None:
            return Truth(labels=labels, types=("re.Match",))
        flagged = "flags" in arguments.named or len(arguments.positional) > (1 if receiver is not None else 2)
        charset = None if flagged and method != "fullmatch" else pattern_charset(pattern, method == "fullmatch")
        if method == "search" and not is_anchored(pattern):
            charset = None
        if charset is None:
            # an unanchored search for forbidden characters proves their absence when it fails
            absent = _searched_class(pattern) if method == "search" else None
            facts = machine.facts_for(subject, facts_from_charset(absent)) if absent else frozenset()
            return Truth(when_false=facts, labels=labels, types=("re.Match",))
        proven = facts_from_charset(charset)
        cleared = tuple([label.without(frozenset(proven)) for label in labels])
        return Truth(machine.facts_for(subject, proven), labels=cleared, types=("re.Match",))

    return match


def _searched_class(pattern: str) -> frozenset[str] | None:
    """For a search for `[^allowed]`, return the allowed characters: what is left when nothing is found."""
    allowed = negated_class(pattern)
    return allowed if allowed else None


def _sub(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    shift = 0 if receiver is not None else 1
    pattern = _pattern_of(machine, receiver if receiver is not None else _argument(arguments, 0, "pattern"))
    replacement = _argument(arguments, shift, "repl")
    subject = _argument(arguments, shift + 1, "string")
    if subject is None or replacement is None:
        return None
    if pattern is not None and isinstance(subject, Const) and isinstance(replacement, Const):
        return _sub_constant(pattern, replacement, subject)
    labels = machine.derived(machine.labels_of(subject), False)
    partial = len(arguments.positional) > shift + 2 or "count" in arguments.named
    left = negated_class(pattern) if pattern is not None and not partial else None
    if left is not None and isinstance(replacement, Const) and isinstance(replacement.value, str):
        charset = left | frozenset(replacement.value)
        labels = tuple([label.without(frozenset(facts_from_charset(charset))) for label in labels])
    return Unknown(merge_labels(labels, machine.labels_of(replacement)), ("str",))


def _sub_constant(pattern: str, replacement: Const, subject: Const) -> Value:
    text, new = subject.value, replacement.value
    if not isinstance(text, str) or not isinstance(new, str) or len(text) > 200 or not is_simple(pattern):
        return Unknown((), ("str",))  # a pattern of the scanned program's is never given the chance to run long
    try:
        return Const(re.sub(pattern, new, text))
    except (re.error, IndexError, OverflowError):
        return Unknown((), ("str",))


# --- paths


def _join_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if not arguments.positional:
        return Unknown(machine.arguments_labels(arguments), ("str",))
    values = [v.text if isinstance(v, PathValue) else v for v in arguments.positional]
    if arguments.star is not None:
        values.append(Unknown(machine.labels_of(arguments.star), ("str",)))
    return joined_path(machine, values, node)


def _path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`Path(a, b)`"""
    if not arguments.positional and arguments.star is None:
        return PathValue(Const("."), PATH)
    text = _join_path(machine, arguments, node, None)
    return PathValue(text if text is not None else Unknown(), PATH)


def _join_to_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if not isinstance(receiver, PathValue):
        return None
    values = [receiver.text, *[v.text if isinstance(v, PathValue) else v for v in arguments.positional]]
    return PathValue(joined_path(machine, values, node), receiver.types)


def _resolve_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`path.resolve()`: without `..` from here on, and absolute."""
    if not isinstance(receiver, PathValue):
        return None
    if not receiver.labels:
        return PathValue(receiver.text, receiver.types)
    made = tuple([label.derived(machine.number(), False).without(NORMAL) for label in receiver.labels])
    return PathValue(Unknown(machine.passed(made, node, "resolved"), ("str",)), receiver.types)


def _relative_guard(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if receiver is None or machine.arguments_labels(arguments):
        return Truth()
    return Truth(machine.facts_for(receiver, ("path.root",)))


def _relative_proof(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`path.relative_to(base)` raises for what does not lie below the base."""
    if receiver is None:
        return None
    if machine.state is not None and not machine.arguments_labels(arguments):
        machine.state.prove(machine.facts_for(receiver, ("path.root",)))
    return PathValue(Unknown(machine.derived(receiver.labels, True), ("str",)), PATH)


def _text_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return receiver if isinstance(receiver, PathValue) else None


def _text_of_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = receiver if receiver is not None else (arguments.positional[0] if arguments.positional else None)
    return value.text if isinstance(value, PathValue) else value


def _path_method(cleared: frozenset[str], witness: tuple[str, ...]) -> Special:
    """A function of a path that gives a new one: cleared of something, and perhaps bearing witness for the old one."""

    def apply(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        value = receiver if receiver is not None else _argument(arguments, 0, "path")
        if value is None:
            return None
        old = machine.labels_of(value)
        if not old:
            return value if isinstance(value, Const) else Unknown((), ("str",))
        made: list[Label] = []
        for label in old:
            fresh = label.derived(machine.number(), False).without(cleared)
            if witness:
                machine.witnesses.setdefault(fresh.ident, []).extend([(i, witness) for i in (label.ident, *label.ancestors)])
            made.append(fresh)
        labels = machine.passed(tuple(made), node, "made a path of its own")
        return Unknown(labels, ("pathlib.Path",) if receiver is not None else ("str",))

    return apply


def _common_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`commonpath([base, path]) == base` proves that the path lies below the base."""
    labels = machine.arguments_labels(arguments)
    made: Labels = ()
    for label in labels:
        fresh = label.derived(machine.number(), False)
        machine.witnesses.setdefault(fresh.ident, []).append((label.ident, ("path.root",)))
        made = (*made, fresh)
    return Unknown(made, ("str",))


# --- string.Template


def _template(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    template = _argument(arguments, 0, "template")
    if template is None:
        return None
    return machine.allocate(node, InstanceObject(None, ("string.Template",), {"template": template}))


_PLACEHOLDER: Final = re.compile(r"\$(?:\$|\{(\w+)\}|(\w+))")


def _substitute(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    content = machine.object(receiver) if receiver is not None else None
    template = content.fields.get("template") if isinstance(content, InstanceObject) else None
    if not isinstance(template, Const) or not isinstance(template.value, str):
        labels = merge_labels(machine.labels_of(receiver) if receiver is not None else (), machine.arguments_labels(arguments))
        return Unknown(labels, ("str",))
    mapping = machine.object(arguments.positional[0]) if arguments.positional else None
    rest = Unknown(machine.arguments_labels(arguments), ("str",))
    parts: list[Value] = []
    position = 0
    for match in _PLACEHOLDER.finditer(template.value):
        parts.append(Const(template.value[position : match.start()]))
        position = match.end()
        name = match.group(1) or match.group(2)
        if name is None:
            parts.append(Const("$"))
        elif name in arguments.named:
            parts += parts_for(machine, arguments.named[name])
        else:
            found = dict_entry(mapping, Const(name), None) if isinstance(mapping, DictObject) else rest
            parts += parts_for(machine, found)
    parts.append(Const(template.value[position:]))
    return make_text(parts)


# --- configparser: sections of options, kept as a mapping of mappings

PARSERS: Final = ("configparser.ConfigParser", "configparser.RawConfigParser", "configparser.SafeConfigParser")


def _parser(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = machine.allocate_new(DictObject({}, None, None))
    return machine.allocate(node, InstanceObject(None, ("configparser.ConfigParser",), {"{}": data}))


def _sections(machine: Machine, receiver: Value | None) -> Ref | None:
    content = machine.object(receiver) if receiver is not None else None
    data = content.fields.get("{}") if isinstance(content, InstanceObject) else None
    return data if isinstance(data, Ref) else None


def _add_section(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    if data is not None and arguments.positional:
        write_item(machine, data, arguments.positional[0], machine.allocate_new(DictObject({}, None, None)))
    return NONE


def _set_option(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    if data is None or len(arguments.positional) < 3:
        return NONE
    section = machine.item(data, arguments.positional[0], node)
    if not isinstance(section, Ref):
        section = machine.allocate_new(DictObject({}, None, None))
        write_item(machine, data, arguments.positional[0], section)
    write_item(machine, section, _lower(arguments.positional[1]), arguments.positional[2])
    return NONE


def _lower(value: Value) -> Value:
    return Const(value.value.lower()) if isinstance(value, Const) and isinstance(value.value, str) else value


def _get_option(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    if data is None or len(arguments.positional) < 2:
        return None
    section = machine.object(machine.item(data, arguments.positional[0], node))
    if isinstance(section, DictObject):
        return dict_entry(section, _lower(arguments.positional[1]), arguments.named.get("fallback"))
    return Unknown((), ("str",))


def _read_dict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    source = machine.object(arguments.positional[0]) if arguments.positional else None
    if data is not None and isinstance(source, DictObject):
        for key, value in source.entries.items():
            write_item(machine, data, Const(key), value)
    return NONE


# --- containers and modules


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
    names = [i.value for i in elements_of(machine, arguments.positional[0]) or [] if isinstance(i, Const) and isinstance(i.value, str)]
    values: list[Value] = list(arguments.positional[1:])
    for name in names[len(values) :]:
        values.append(arguments.named.get(name, Unknown(machine.labels_of(arguments.star) if arguments.star is not None else ())))
    return machine.allocate(node, ListObject("tuple", tuple(values), None, (), tuple(names)))


def _namespace(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return machine.allocate(node, InstanceObject(None, (), dict(arguments.named), rest=arguments.double_star))


def _defaultdict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    rest = None
    if arguments.positional and not isinstance(arguments.positional[0], Const):
        rest = machine.call(arguments.positional[0], Arguments([]), node)
    return machine.allocate(node, DictObject({}, None, rest))


def _copy(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = arguments.positional[0] if arguments.positional else Unknown()
    content = machine.object(value)
    return machine.allocate(node, content) if content is not None else value


def _deepcopy(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return _copied(machine, arguments.positional[0] if arguments.positional else Unknown(), 0)


def _copied(machine: Machine, value: Value, depth: int) -> Value:
    content = machine.object(value)
    if content is None or depth > 5:
        return value
    if isinstance(content, ListObject):
        items = tuple([_copied(machine, item, depth + 1) for item in content.items]) if content.items is not None else None
        return machine.allocate_new(ListObject(content.kind, items, content.rest, content.labels, content.names))
    if isinstance(content, DictObject):
        entries = {key: _copied(machine, entry, depth + 1) for key, entry in content.entries.items()}
        return machine.allocate_new(DictObject(entries, content.key_rest, content.rest, content.labels))
    if isinstance(content, InstanceObject):
        fields = {name: _copied(machine, field, depth + 1) for name, field in content.fields.items()}
        return machine.allocate_new(changed_instance(content, fields=fields))
    return value


def _split_url(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`urlsplit` of a known address has known parts."""
    url = _argument(arguments, 0, "url")
    if not isinstance(url, Const) or not isinstance(url.value, str) or len(url.value) > 1000:
        return None
    try:
        parts = urllib.parse.urlparse(url.value)
        names = ("scheme", "netloc", "path", "params", "query", "fragment", "hostname", "username", "password", "port")
        fields: dict[str, Value] = {name: Const(getattr(parts, name)) for name in names}
    except ValueError:
        return None
    return machine.allocate(node, InstanceObject(None, ("urllib.parse.ParseResult",), fields))


def _quote(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`quote` with no safe characters leaves nothing that means something in an address or a path, but for dots."""
    safe = _argument(arguments, 1, "safe")
    subject = _argument(arguments, 0, "string")
    if subject is None or not isinstance(safe, Const) or safe.value not in ("", b""):
        return None
    labels = machine.derived(machine.labels_of(subject), True)
    return Unknown(tuple([label.without(QUOTED) for label in labels]), ("str",)) if labels else None


def _escape_html(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`html.escape(text, quote=False)` leaves the quotes: harmless between tags, not in an attribute."""
    quotes = _argument(arguments, 1, "quote")
    subject = _argument(arguments, 0, "s")
    if subject is None or not isinstance(quotes, Const) or quotes.value:
        return None
    labels = machine.derived(machine.labels_of(subject), True)
    return Unknown(tuple([label.without(frozenset(("html.text", "absent:<", "absent:>"))) for label in labels]), ("str",))


def _chain(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    columns = [elements_of(machine, value) for value in arguments.positional]
    if columns and all([c is not None for c in columns]):
        return machine.make_list(node, "list", [item for c in columns for item in c or []])
    return machine.allocate(node, ListObject("list", None, join_list([element_of(machine, v) for v in arguments.positional])))


def _import_module(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    name = _argument(arguments, 0, "name")
    if isinstance(name, Const) and isinstance(name.value, str) and not name.value.startswith("."):
        return machine.imported(name.value)
    return None


def _undone(kinds: frozenset[str]) -> Special:
    """A decoder gives back what an encoder had made harmless."""

    def decode(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        value = arguments.positional[0] if arguments.positional else None
        labels = machine.labels_of(value) if value is not None else ()
        if not labels:
            return None
        restored = [label.derived(machine.number(), False).restored(label.cleared & kinds if kinds else label.cleared) for label in labels]
        return Unknown(machine.passed(tuple(restored), node, "decoded"), ("str",))

    return decode


def _fields_dict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    results: list[Value] = []
    for option in options_of(arguments.positional[0] if arguments.positional else Unknown()):
        content = machine.object(option)
        if not isinstance(content, InstanceObject):
            return None
        results.append(machine.allocate(node, DictObject({k: v for k, v in content.fields.items()}, None, content.rest)))
    return join_list(results)


LIBRARY_SPECIALS: Final[dict[str, Special]] = {
    "re.compile": _compile,
    "re.match": _matcher("match"),
    "re.fullmatch": _matcher("fullmatch"),
    "re.search": _matcher("search"),
    "re.Pattern.match": _matcher("match"),
    "re.Pattern.fullmatch": _matcher("fullmatch"),
    "re.Pattern.search": _matcher("search"),
    "re.sub": _sub,
    "re.Pattern.sub": _sub,
    "os.path.join": _join_path,
    "os.path.realpath": _path_method(frozenset(("path.dots", "path.relative")), ()),
    "os.path.abspath": _path_method(frozenset(("path.dots", "path.relative")), ()),
    "os.path.normpath": _path_method(frozenset(), ()),
    "os.path.basename": _path_method(frozenset(("path", "path.leaf", "redirect")), ()),
    "os.path.dirname": _path_method(frozenset(), ("path.root",)),
    "os.path.commonpath": _common_path,
    **{name: _path for name in PATH_CLASSES},
    **{f"{name}.joinpath": _join_to_path for name in PATH_CLASSES},
    **{f"{name}.resolve": _resolve_path for name in PATH_CLASSES},
    **{f"{name}.absolute": _text_path for name in PATH_CLASSES},
    **{f"{name}.expanduser": _text_path for name in PATH_CLASSES},
    **{f"{name}.is_relative_to": _relative_guard for name in PATH_CLASSES},
    **{f"{name}.relative_to": _relative_proof for name in PATH_CLASSES},
    **{f"{name}.as_posix": _text_of_path for name in PATH_CLASSES},
    "os.fspath": _text_of_path,
    "string.Template": _template,
    "string.Template.substitute": _substitute,
    "string.Template.safe_substitute": _substitute,
    "collections.namedtuple": _namedtuple,
    "cuspid.namedtuple": _make_namedtuple,
    "types.SimpleNamespace": _namespace,
    "collections.defaultdict": _defaultdict,
    "copy.deepcopy": _deepcopy,
    "copy.copy": _copy,
    "urllib.parse.urlsplit": _split_url,
    "urllib.parse.urlparse": _split_url,
    "urllib.parse.quote": _quote,
    "html.escape": _escape_html,
    "itertools.chain": _chain,
    "importlib.import_module": _import_module,
    "builtins.__import__": _import_module,
    "html.unescape": _undone(frozenset(("html", "xml"))),
    "urllib.parse.unquote": _undone(frozenset()),
    "urllib.parse.unquote_plus": _undone(frozenset()),
    "base64.b64decode": _undone(frozenset()),
    "base64.urlsafe_b64decode": _undone(frozenset()),
    "dataclasses.asdict": _fields_dict,
    **{name: _parser for name in PARSERS},
    **{f"{name}.add_section": _add_section for name in PARSERS},
    **{f"{name}.set": _set_option for name in PARSERS},
    **{f"{name}.get": _get_option for name in PARSERS},
    **{f"{name}.read_dict": _read_dict for name in PARSERS},
}
