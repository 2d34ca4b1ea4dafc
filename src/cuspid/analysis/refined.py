"""What is known of a library's result beyond what its stub says: how it was encoded, whether a template escapes.

Invariant: each function is given the result that the stub described, and returns it or one that is known better.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.declarations import form_field, schema_field, validator_of
from cuspid.analysis.file_contents import opened
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.round_trips import CODECS, ENCODERS, encoded
from cuspid.analysis.seals import compared, keyed, sealed
from cuspid.analysis.special_tools import Refine, argument, first
from cuspid.analysis.values import Const, InstanceObject, ListObject, Ref, Unknown, Value, changed_instance
from cuspid.syntax import nodes

ESCAPES: Final = "template.escapes"
"""The state of a template: whether it escapes what it is given."""
_OUTPUT: Final = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_ESCAPED: Final = re.compile(r"\|\s*(?:e|escape|forceescape|urlencode|tojson|int|float|length|count)\b")
_EXPRESSION: Final = re.compile(r"\$\{(.*?)\}", re.DOTALL)
HTML_FILTERS: Final = frozenset(("h", "x", "html_escape", "markupsafe.escape"))
"""Filters of Mako that escape what HTML would take for markup."""
_TRUSTED: Final = re.compile(r"\|\s*safe\b|\{%-?\s*autoescape\s+false")


def _encoder(name: str) -> Refine:
    def refine(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
        return encoded(machine, name, arguments, made)

    return refine


def _template(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """A template escapes as its environment or its options say, unless its own text says otherwise."""
    source, content = first(arguments), machine.object(made)
    if not isinstance(source, Const) or not isinstance(source.value, str) or not isinstance(content, InstanceObject):
        return made
    outputs = _OUTPUT.findall(source.value)
    if _TRUSTED.search(source.value):
        escapes = "off"
    elif outputs and all([_ESCAPED.search(output) is not None for output in outputs]):
        escapes = "on"
    else:
        return made
    if isinstance(made, Ref) and machine.state is not None:
        states = {**content.states, ESCAPES: (escapes,)}
        machine.state.put(made.address, changed_instance(content, states=states))
    return made


def _filters(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """A template of Mako escapes if its default filters, or the filters of all its outputs, do."""
    content, source = machine.object(made), argument(arguments, 0, "text")
    if not isinstance(made, Ref) or not isinstance(content, InstanceObject) or machine.state is None:
        return made
    given = machine.object(arguments.named["default_filters"]) if "default_filters" in arguments.named else None
    names = [i.value for i in given.items or () if isinstance(i, Const)] if isinstance(given, ListObject) else []
    escapes = not HTML_FILTERS.isdisjoint(names)
    if isinstance(source, Const) and isinstance(source.value, str):
        outputs = [{f.strip() for f in o.partition("|")[2].split(",")} for o in _EXPRESSION.findall(source.value)]
        if any(["n" in own for own in outputs]):
            escapes = False
        elif outputs and all([not HTML_FILTERS.isdisjoint(own) for own in outputs]):
            escapes = True
    states = {**content.states, ESCAPES: ("on" if escapes else "off",)}
    machine.state.put(made.address, changed_instance(content, states=states))
    return made


def _recoded(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """`codecs.encode(data, "hex")` is what the function of that name makes."""
    codec = argument(arguments, 1, "encoding")
    name = CODECS.get(codec.value) if isinstance(codec, Const) and isinstance(codec.value, str) else None
    return made if name is None else encoded(machine, name, Arguments([first(arguments)]), made)


def _opener(name: str) -> Refine:
    def refine(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
        path = argument(arguments, 0, name)
        return opened(machine, path if path is not None else arguments.named.get("fileobj"), made, node)

    return refine


def _opened_path(
    machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node
) -> Value:
    return opened(machine, receiver, made, node)


def _temporary(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """A temporary file has a name that nobody else's is."""
    return opened(machine, Unknown((), ("str",)), made, node)


REFINED: Final[dict[str, Refine]] = {
    **{f"validator.{how}": validator_of(f"validator.{how}") for how in ("choices", "pattern", "type")},
    "form.field": form_field,
    "schema.field": schema_field,
    "template.source": _template,
    "template.filters": _filters,
    "builtins.open": _opener("file"),
    "codecs.open": _opener("filename"),
    "gzip.open": _opener("filename"),
    "bz2.open": _opener("filename"),
    "lzma.open": _opener("filename"),
    "tarfile.TarFile.open": _opener("name"),
    "tarfile.TarFile": _opener("name"),
    "zipfile.ZipFile": _opener("file"),
    "tempfile.NamedTemporaryFile": _temporary,
    "pathlib.Path.open": _opened_path,
    "pathlib.Path.read_text": _opened_path,
    "pathlib.Path.read_bytes": _opened_path,
    **{name: _encoder(name) for name in ENCODERS},
    "codecs.encode": _recoded,
    "hmac.new": keyed,
    "hmac.HMAC": keyed,
    "hmac.HMAC.update": keyed,
    "hmac.HMAC.digest": sealed,
    "hmac.HMAC.hexdigest": sealed,
    "hmac.digest": sealed,
    "hmac.compare_digest": compared,
}
"""By the name of a function of the standard library, or by a behaviour that stubs name (`@like`)."""
