"""The methods of strings and bytes, on values that are known in part.

Known receivers and arguments are folded; of others the structure is kept as far as the method allows. A method that
replaces or cuts gives a new value, for which earlier checks no longer hold; one that only changes case or trims keeps
them.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.charsets import (
    ABSENT,
    HEX,
    facts_from_charset,
    method_charset,
    prefix_kinds,
)
from cuspid.analysis.folding import FOLDING_ERRORS, as_constant
from cuspid.analysis.limits import MAX_CONSTANT
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.pieces import NO_IDENTS, note_pieces, rejoined
from cuspid.analysis.python_values import python_value
from cuspid.analysis.replacing import replaced, translated
from cuspid.analysis.sinks import report
from cuspid.analysis.taint import Labels, merge_labels, put_together
from cuspid.analysis.texts import (
    brace_format,
    concatenate,
    elements_of,
    join_strings,
    known_prefix,
    make_text,
    parts_for,
)
from cuspid.analysis.values import (
    NO_FACTS,
    Const,
    Encoded,
    Facts,
    ListObject,
    Text,
    Truth,
    Unknown,
    Value,
)
from cuspid.syntax import nodes

MAX_WIDTH: Final = 1000
"""The largest width or index of a folded string method: padding must not become an allocation bomb."""

_CASE: Final = frozenset(
    ("lower", "upper", "title", "capitalize", "swapcase", "casefold", "expandtabs", "zfill", "center", "ljust", "rjust")
)
_TRIM: Final = frozenset(("strip", "lstrip", "rstrip", "removeprefix", "removesuffix"))
_CODING: Final = frozenset(("encode", "decode"))
_CUT: Final = frozenset(("split", "rsplit", "splitlines", "partition", "rpartition"))
_NUMBER: Final = frozenset(("find", "rfind", "index", "rindex", "count", "__len__"))
STRING_METHODS: Final = _CASE | _TRIM | _CODING | _CUT | _NUMBER | frozenset(
    (
        "replace", "format", "format_map", "join", "translate", "startswith", "endswith", "isalnum", "isalpha",
        "isdigit", "isdecimal", "isnumeric", "isidentifier", "isspace", "islower", "isupper", "istitle", "isascii",
        "isprintable", "hex", "fromhex", "maketrans", "__contains__", "__add__", "__mod__",
    )
)  # fmt: skip


def call_string_method(machine: Machine, receiver: Value, name: str, arguments: Arguments, node: nodes.Node) -> Value:
    """Call a method of a string; the receiver is no union."""
    folded = _fold(machine, receiver, name, arguments)
    if folded is not None:
        return folded
    if name in _CASE:
        return _change_case(machine, receiver, name, arguments)
    if name in _TRIM:
        return _trim(receiver, name, arguments)
    if name in _CODING:
        is_bytes = name == "encode"
        if isinstance(receiver, Encoded):
            return Encoded(receiver.inner, receiver.codec, receiver.labels, ("bytes",) if is_bytes else ("str",))
        codec = arguments.positional[0] if arguments.positional else None
        escapes = (
            is_bytes
            and isinstance(codec, Const)
            and codec.value in ("unicode_escape", "unicode-escape", "raw_unicode_escape")
        )
        return make_text(_recode(parts_for(machine, receiver), is_bytes, escapes), is_bytes)
    if name == "format" or name == "format_map":
        return _format(machine, receiver, name, arguments, node)
    if name == "join":
        return _join(machine, receiver, arguments)
    if name in ("replace", "translate"):
        return (replaced if name == "replace" else translated)(machine, receiver, arguments, node)
    if name in _CUT:
        return _cut(machine, receiver, name, arguments, node)
    if name in _NUMBER:
        return Unknown((), ("int",))
    if name.startswith("is") or name in ("startswith", "endswith"):
        return Truth(*test_facts(machine, receiver, name, arguments))
    labels = machine.derived(merge_labels(machine.labels_of(receiver), machine.arguments_labels(arguments)), False)
    return _in_digits(receiver, labels, arguments) if name == "hex" else Unknown(labels, ("str",))


def _in_digits(receiver: Value, labels: Labels, arguments: Arguments) -> Value:
    """`data.hex()`: digits, of which `bytes.fromhex` makes the whole again, unless something separates them."""
    labels = tuple([label.without(frozenset(facts_from_charset(HEX))) for label in labels])
    separated = arguments.positional or arguments.named
    return Unknown(labels, ("str",)) if separated or not labels else Encoded(receiver, "hex", labels, ("str",))


def _fold(machine: Machine, receiver: Value, name: str, arguments: Arguments) -> Value | None:
    if (
        not isinstance(receiver, Const)
        or not isinstance(receiver.value, (str, bytes))
        or arguments.star
        or arguments.double_star
    ):
        return None
    if name in ("join", "format", "format_map"):
        return None
    constants: list[object] = []
    for argument in arguments.positional:
        known = python_value(machine, argument)
        if known is None or (isinstance(known.value, int) and abs(known.value) > MAX_WIDTH):
            return None
        constants.append(tuple(known.value) if isinstance(known.value, list) else known.value)
    named: dict[str, object] = {}
    for key, value in arguments.named.items():
        if not isinstance(value, Const):
            return None
        named[key] = value.value
    if (
        name == "replace"
        and len(receiver.value) * max([len(c) for c in constants if isinstance(c, (str, bytes))], default=0)
        > MAX_CONSTANT
    ):
        return None
    try:
        result: object = getattr(receiver.value, name)(*constants, **named)
    except FOLDING_ERRORS:
        return None
    if isinstance(result, (list, tuple)):
        if len(result) > 64:
            return None
        items = [Const(item) for item in result if isinstance(item, (str, bytes))]
        return machine.allocate_new(ListObject("tuple" if isinstance(result, tuple) else "list", tuple(items), None))
    folded = as_constant(result)
    return None if folded is None else Const(folded.value)


def _change_case(machine: Machine, receiver: Value, name: str, arguments: Arguments) -> Value:
    parts: list[Value] = []
    for part in parts_for(machine, receiver):
        if isinstance(part, Const):
            changed = _fold(machine, part, name, arguments)
            parts.append(part if changed is None else changed)
        else:
            parts.append(Unknown(part.labels, ("str",)))
    return make_text(parts)


def _trim(receiver: Value, name: str, arguments: Arguments) -> Value:
    characters = arguments.positional[0] if arguments.positional else None
    if not isinstance(receiver, Text):
        labels = receiver.labels
        if name in ("strip", "lstrip") and isinstance(characters, Const) and characters.value == "/":
            labels = tuple([label.without(frozenset(("path.relative",))) for label in labels])
        return Unknown(labels, types_of(receiver) or ("str",))
    if characters is not None and not (isinstance(characters, Const) and isinstance(characters.value, str)):
        return receiver
    parts = list(receiver.parts)
    known = characters.value if isinstance(characters, Const) and isinstance(characters.value, str) else None
    first, last = parts[0], parts[-1]
    if name in ("strip", "lstrip") and isinstance(first, Const) and isinstance(first.value, str):
        parts[0] = Const(first.value.lstrip(known))
    if name in ("strip", "rstrip") and isinstance(last, Const) and isinstance(last.value, str):
        parts[-1] = Const(last.value.rstrip(known))
    if name == "removeprefix" and known and isinstance(first, Const) and isinstance(first.value, str):
        parts[0] = Const(first.value.removeprefix(known))
    if name == "removesuffix" and known and isinstance(last, Const) and isinstance(last.value, str):
        parts[-1] = Const(last.value.removesuffix(known))
    return make_text(parts, receiver.is_bytes)


def _recode(parts: list[Value], to_bytes: bool, escapes: bool) -> list[Value]:
    recoded: list[Value] = []
    no_line_ends = frozenset((ABSENT + "\n", ABSENT + "\r"))
    for part in parts:
        if isinstance(part, Const) and isinstance(part.value, str) and to_bytes:
            recoded.append(Const(part.value.encode("utf-8", "surrogatepass")))
        elif isinstance(part, Const) and isinstance(part.value, bytes) and not to_bytes:
            recoded.append(Const(part.value.decode("utf-8", "replace")))
        elif isinstance(part, Const):
            recoded.append(part)
        else:
            labels = tuple([label.without(no_line_ends) for label in part.labels]) if escapes else part.labels
            recoded.append(Unknown(labels, ("bytes",) if to_bytes else ("str",)))
    return recoded


def _format(machine: Machine, receiver: Value, name: str, arguments: Arguments, node: nodes.Node) -> Value:
    if isinstance(receiver, Const) and isinstance(receiver.value, str):
        named = dict(arguments.named)
        rest = arguments.double_star if arguments.star is None else arguments.star
        if name == "format_map" and arguments.positional:
            return _format_map(machine, receiver.value, arguments.positional[0], node)
        if rest is not None:
            rest = Unknown(machine.labels_of(rest), ("str",))
        return brace_format(machine, receiver.value, arguments.positional, named, rest, node)
    machine.notes.kinds.add("format")
    if receiver.labels and "format" in machine.interest.kinds:
        report(machine, "format", receiver, f"str.{name}", node)
    parts = parts_for(machine, receiver)
    for argument in arguments.all_values():
        parts += [Unknown(machine.labels_of(argument), ("str",))]
    return make_text(parts)


def _format_map(machine: Machine, template: str, mapping: Value, node: nodes.Node) -> Value:
    items: dict[str, Value] = {}
    for key in _field_names(template):
        items[key] = machine.item(mapping, Const(key), node)
    return brace_format(machine, template, [], items, Unknown(machine.labels_of(mapping), ("str",)), node)


def _field_names(template: str) -> list[str]:
    names: list[str] = []
    for piece in template.split("{")[1:]:
        name = ""
        for character in piece:
            if not (character.isalnum() or character == "_"):
                break
            name += character
        if name and not name.isdigit():
            names.append(name)
    return names


def _join(machine: Machine, separator: Value, arguments: Arguments) -> Value:
    if not arguments.positional:
        return Unknown((), ("str",))
    separators = options_of(separator)
    if 1 < len(separators) <= 4:
        return join_list([_join(machine, one, arguments) for one in separators])
    results: list[Value] = []
    for option in options_of(arguments.positional[0]):
        items = _in_order(machine, option)
        if items is not None:
            results.append(join_strings(machine, separator, items))
        elif (repeated := _repeated(machine, option)) is not None and not separator.labels:
            results.append(repeated)
        else:
            known = separator.value if isinstance(separator, Const) and isinstance(separator.value, str) else ""
            inner = Unknown(rejoined(put_together(machine.labels_of(option)), known), ("str",))
            results.append(make_text([inner, *parts_for(machine, separator), inner]) if separator.labels else inner)
    return join_list(results)


def _in_order(machine: Machine, value: Value) -> list[Value] | None:
    """Return the elements that are joined: those that are left out because they are empty change nothing but gaps."""
    content = machine.object(value)
    if isinstance(content, ListObject) and content.filled is not None:
        return list(content.filled)
    return elements_of(machine, value)


def _repeated(machine: Machine, value: Value) -> Value | None:
    """Join texts of which nobody knows how many there are: each form of them once, with what is not known between; the
    structure of each is what matters.
    """
    content = machine.object(value)
    if not isinstance(content, ListObject) or content.rest is None:
        return None
    forms = options_of(content.rest)
    parts: list[Value] = []
    for form in forms:
        own = parts_for(machine, form) if isinstance(form, (Text, Const)) else []
        if not own or not isinstance(own[0], Const):
            return None
        parts += [*own, Unknown((), ("str",))]
    return make_text(parts)


def _cut(machine: Machine, receiver: Value, name: str, arguments: Arguments, node: nodes.Node) -> Value:
    labels = machine.derived(machine.labels_of(receiver), True)
    if name in ("split", "rsplit", "splitlines") and labels:
        # a piece lacks the separator at which the text was cut
        separator = arguments.positional[0] if arguments.positional else None
        absent: set[str] = set()
        if (
            isinstance(separator, Const)
            and isinstance(separator.value, str)
            and len(separator.value) == 1
            and len(arguments.positional) == 1
        ):
            absent.add(ABSENT + separator.value)
        if (separator is None and name != "rsplit") or name == "splitlines":
            absent.update((ABSENT + "\n", ABSENT + "\r"))
        labels = tuple([label.without(frozenset(absent)) for label in labels])
        if isinstance(separator, Const) and isinstance(separator.value, str) and len(arguments.positional) == 1:
            note_pieces(machine, labels, machine.labels_of(receiver), separator.value)
    element = Unknown(labels, types_of(receiver) or ("str",))
    at_once = _cut_at_known(receiver, name, arguments)
    if at_once is not None:
        return machine.make_list(node, "tuple" if name in ("partition", "rpartition") else "list", at_once)
    if name in ("partition", "rpartition"):
        parts: tuple[Value, ...] = (machine.fresh(element), machine.fresh(element), machine.fresh(element))
        return machine.allocate(node, ListObject("tuple", parts, None))
    cut = _cut_known(machine, receiver, name, arguments, node)
    return machine.allocate(node, ListObject("list", None, with_first_word(receiver, element))) if cut is None else cut


def _cut_at_known(receiver: Value, name: str, arguments: Arguments) -> list[Value] | None:
    """Cut a text once, at a separator that stands in its known beginning, or from the right in its known end."""
    values = [value.value for value in arguments.positional if isinstance(value, Const)]
    values += [value.value for key, value in arguments.named.items() if isinstance(value, Const) and key == "maxsplit"]
    is_partition = name in ("partition", "rpartition")
    if not isinstance(receiver, Text) or name == "splitlines" or len(values) != (1 if is_partition else 2):
        return None
    separator = values[0]
    from_right = name.startswith("r")
    known = receiver.parts[-1 if from_right else 0]
    if not isinstance(known, Const) or not (is_partition or values[1] == 1) or not separator:
        return None
    pieces: list[Value]
    if isinstance(known.value, str) and isinstance(separator, str) and separator in known.value:
        left, _, right = known.value.rpartition(separator) if from_right else known.value.partition(separator)
        pieces = [Const(left), Const(right)]
    elif isinstance(known.value, bytes) and isinstance(separator, bytes) and separator in known.value:
        before, _, after = known.value.rpartition(separator) if from_right else known.value.partition(separator)
        pieces = [Const(before), Const(after)]
    else:
        return None
    if from_right:
        pieces[0] = make_text([*receiver.parts[:-1], pieces[0]], receiver.is_bytes)
    else:
        pieces[1] = make_text([pieces[1], *receiver.parts[1:]], receiver.is_bytes)
    return [pieces[0], Const(separator), pieces[1]] if is_partition else pieces


def with_first_word(text: Value, piece: Value) -> Value:
    """Return what stands for all pieces of a text that is cut at blanks: its first word is known where it begins so."""
    start = text.parts[0] if isinstance(text, Text) else text
    if not isinstance(start, Const) or not isinstance(start.value, str):
        return piece
    words = start.value.split(None, 1)
    whole = len(words) > 1 or (bool(words) and start.value[-1].isspace())
    return join_list([Const(words[0]), piece]) if whole else piece


def _cut_known(machine: Machine, receiver: Value, name: str, arguments: Arguments, node: nodes.Node) -> Value | None:
    """Split a text whose separators all stand in known parts: `"a b " + x` at blanks, if `x` may hold none, is not
    decided here.
    """
    if name != "split" or not isinstance(receiver, Text) or receiver.labels or not arguments.positional:
        return None
    separator = arguments.positional[0]
    if not isinstance(separator, Const) or not isinstance(separator.value, str) or not separator.value:
        return None
    items: list[list[Value]] = [[]]
    for part in receiver.parts:
        if isinstance(part, Const) and isinstance(part.value, str):
            pieces = part.value.split(separator.value)
            items[-1].append(Const(pieces[0]))
            items += [[Const(piece)] for piece in pieces[1:]]
        else:
            items[-1].append(part)
    return machine.make_list(node, "list", [make_text(item) for item in items])


def _of_original(machine: Machine, receiver: Value, charset: frozenset[str]) -> Facts:
    """`text.replace("-", "").isalnum()` tells of `text` itself which characters it holds."""
    found: list[tuple[int, str]] = []
    for label in machine.labels_of(receiver):
        wholes, removed = machine.relations.without.get(label.ident, (NO_IDENTS, ""))
        for kind in facts_from_charset(charset | frozenset(removed)) if wholes else ():
            found += [(whole, kind) for whole in wholes]
    return frozenset(found)


def test_facts(machine: Machine, receiver: Value, name: str, arguments: Arguments) -> tuple[Facts, Facts]:
    """What a test method proves when it is true, and when it is false."""
    charset = method_charset(name)
    if charset is not None:
        facts = machine.facts_for(receiver, facts_from_charset(charset))
        return facts | _of_original(machine, receiver, charset), NO_FACTS
    if name == "startswith" and arguments.positional:
        return _prefix_facts(machine, receiver, arguments.positional[0])
    if name == "endswith" and arguments.positional:
        return _host_suffix_facts(machine, receiver, arguments.positional[0]), NO_FACTS
    return NO_FACTS, NO_FACTS


def _prefix_facts(machine: Machine, receiver: Value, prefix: Value) -> tuple[Facts, Facts]:
    if not machine.is_ours(prefix):
        return NO_FACTS, NO_FACTS
    prefixes = elements_of(machine, prefix) if not isinstance(prefix, Const) else [prefix]
    if prefixes is None:
        prefixes = [prefix]
    common: set[str] | None = None
    for one in prefixes:
        kinds = prefix_kinds(known_prefix(one), isinstance(one, Const))
        common = kinds if common is None else common & kinds
    when_true = machine.facts_for(receiver, tuple(sorted(common or ())))
    when_false: Facts = NO_FACTS
    known = [known_prefix(p) for p in prefixes]
    if "//" in known:
        when_false = machine.facts_for(receiver, ("redirect.single",))
    if "/" in known:
        when_false = when_false | machine.facts_for(receiver, ("path.relative",))
    if ".." in known or "../" in known:
        when_false = when_false | machine.facts_for(receiver, ("path.level",))
    return when_true, when_false


def _host_suffix_facts(machine: Machine, receiver: Value, suffix: Value) -> Facts:
    """A host that ends in `.example.com` is one of that domain; the dot matters."""
    suffixes = [suffix] if isinstance(suffix, Const) else elements_of(machine, suffix) or []
    facts: set[tuple[int, str]] = set()
    if suffixes and all(
        [isinstance(s, Const) and isinstance(s.value, str) and s.value.startswith(".") for s in suffixes]
    ):
        for label in machine.labels_of(receiver):
            for base, kinds in machine.relations.witnesses.get(label.ident, ()):
                facts.update([(base, kind) for kind in kinds if kind in ("url", "redirect")])
    return frozenset(facts)


__all__ = ["STRING_METHODS", "call_string_method", "concatenate", "test_facts"]
