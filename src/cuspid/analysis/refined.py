"""What is known of a library's result beyond what its stub says: how it was encoded, whether a template escapes.

Invariant: each function is given the result that the stub described, and returns it or one that is known better.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from cuspid.analysis.conditions import truth_of
from cuspid.analysis.declarations import form_field, validator_object
from cuspid.analysis.file_contents import opened
from cuspid.analysis.machine import Arguments, Machine, options_of
from cuspid.analysis.round_trips import ENCODERS, encoded
from cuspid.analysis.special_tools import argument, first
from cuspid.analysis.values import FALSE, Const, InstanceObject, Ref, Text, Unknown, Value, changed_instance
from cuspid.syntax import nodes

Refine: TypeAlias = Callable[[Machine, Arguments, Value | None, Value, nodes.Node], Value]
"""(machine, arguments, receiver, what the stub says, where) → the result."""

ESCAPES: Final = "escapes"
"""The field of a template object that says whether it escapes what it is given."""
_ENVIRONMENT: Final = "jinja2.environment.Environment"
_TEMPLATE: Final = "jinja2.environment.Template"
_OUTPUT: Final = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_ESCAPED: Final = re.compile(r"\|\s*(?:e|escape|forceescape|urlencode|tojson|int|float|length|count)\b")
_TRUSTED: Final = re.compile(r"\|\s*safe\b|\{%-?\s*autoescape\s+false")


def _encoder(name: str) -> Refine:
    def refine(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
        return encoded(machine, name, arguments, made)

    return refine


def _with_field(machine: Machine, value: Value, qualname: str, field: str, known: Value) -> Value:
    """Return an object of a library that has one more field."""
    content = machine.object(value)
    if isinstance(value, Ref) and isinstance(content, InstanceObject) and machine.state is not None:
        machine.state.put(value.address, changed_instance(content, fields={**content.fields, field: known}))
        return value
    return machine.allocate_new(InstanceObject(None, (qualname,), {field: known}, value.labels))


def _environment(
    machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node
) -> Value:
    given = argument(arguments, 11, "autoescape")
    return _with_field(machine, made, _ENVIRONMENT, "autoescape", FALSE if given is None else given)


def _template(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """A template of an environment escapes as the environment says, unless its own text says otherwise."""
    content = machine.object(receiver) if receiver is not None else None
    setting = content.fields.get("autoescape") if isinstance(content, InstanceObject) else None
    escapes = setting is not None and any([truth_of(machine, o) is not False for o in options_of(setting)])
    return _with_field(machine, made, _TEMPLATE, ESCAPES, Const(_escapes(first(arguments), escapes)))


def _own_template(
    machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node
) -> Value:
    given = arguments.named.get("autoescape")
    escapes = given is not None and truth_of(machine, given) is not False
    return _with_field(machine, made, _TEMPLATE, ESCAPES, Const(_escapes(first(arguments), escapes)))


def _escapes(source: Value, by_default: bool) -> bool:
    """Say whether a template escapes everything that it puts out."""
    if isinstance(source, (Text, Unknown)) or not isinstance(source, Const) or not isinstance(source.value, str):
        return by_default
    if _TRUSTED.search(source.value):
        return False
    outputs = _OUTPUT.findall(source.value)
    return by_default or (bool(outputs) and all([_ESCAPED.search(output) is not None for output in outputs]))


def _rendered(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    content = machine.object(receiver) if receiver is not None else None
    escapes = content.fields.get(ESCAPES) if isinstance(content, InstanceObject) else None
    if not isinstance(made, Unknown) or not isinstance(escapes, Const) or not escapes.value:
        return made
    return Unknown(tuple([label.without(frozenset(("html",))) for label in made.labels]), ("str",))


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


def _validator(name: str) -> Refine:
    def refine(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
        return validator_object(machine, name, arguments, made)

    return refine


def _form_field(held: str) -> Refine:
    def refine(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
        return form_field(machine, arguments, made, held, node)

    return refine


_VALIDATORS: Final = (
    "wtforms.validators.AnyOf",
    "wtforms.validators.Regexp",
    "django.core.validators.RegexValidator",
)
_TEXT_FIELDS: Final = ("StringField", "TextAreaField", "HiddenField", "SearchField", "EmailField", "URLField", "Field")

REFINED: Final[dict[str, Refine]] = {
    **{name: _validator(name) for name in _VALIDATORS},
    **{f"wtforms.{name}": _form_field("data") for name in _TEXT_FIELDS},
    **{f"django.forms.{name}": _form_field("cleaned") for name in ("CharField", "RegexField", "EmailField")},
    **{f"rest_framework.serializers.{name}": _form_field("cleaned") for name in ("CharField", "RegexField")},
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
    _ENVIRONMENT: _environment,
    _TEMPLATE: _own_template,
    f"{_ENVIRONMENT}.from_string": _template,
    f"{_ENVIRONMENT}.get_template": _template,
    f"{_ENVIRONMENT}.select_template": _template,
    f"{_ENVIRONMENT}.get_or_select_template": _template,
    f"{_TEMPLATE}.render": _rendered,
    f"{_TEMPLATE}.generate": _rendered,
    f"{_TEMPLATE}.stream": _rendered,
    f"{_TEMPLATE}.render_async": _rendered,
}
