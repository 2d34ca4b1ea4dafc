"""Sinks: does untrusted data reach a place where it does harm, and is it harmful there?

The kind decides where in a text the untrusted part has to stand: what follows a fixed `https://host/` cannot change the
host, a path is harmless once it cannot leave its folder, an argument list needs no quoting.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.answers import declared_in, media_type
from cuspid.analysis.charsets import satisfied
from cuspid.analysis.conditions import truth_of
from cuspid.analysis.contexts import html_context, is_quoted_in_shell, open_quote
from cuspid.analysis.events import HIDDEN_DOUBTS, EndedFlow, FlowEvent
from cuspid.analysis.file_contents import CONTENT_KINDS, contents_of
from cuspid.analysis.join import proven_labels
from cuspid.analysis.machine import Machine, options_of, parts_of, types_of
from cuspid.analysis.paths import is_open_file
from cuspid.analysis.programs import shell_scripts
from cuspid.analysis.stub_values import UNRESOLVED
from cuspid.analysis.taint import ANY_KIND, API, INHERITED, OWN, Label, Labels, Step, merge_labels
from cuspid.analysis.texts import HARMLESS_TYPES, elements_of, is_embedded, known_prefix
from cuspid.analysis.unresolved import TWICE
from cuspid.analysis.uses import tell
from cuspid.analysis.values import (
    NO_FACTS,
    ClassValue,
    Const,
    DictObject,
    Encoded,
    FunctionValue,
    InstanceObject,
    ListObject,
    PathValue,
    Symbol,
    Text,
    Truth,
    Unknown,
    Value,
)
from cuspid.knowledge.items import SinkItem
from cuspid.semantics.walk import statements_below
from cuspid.syntax import nodes

_HOST_FIXED: Final = re.compile(r"^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/?#\\]+[/?#]")
_UNKNOWN_HOST_FIXED: Final = re.compile(r"^\0(?:://[^/?#\\]+)?(?::\0|:\d+)?[^/?#:@]*[/?#&](?!/)")
_OWN_FOLDER: Final = re.compile(r"^/\0/(?!/)")  # `f"/{settings.PREFIX}/{page}"`: a folder of this site
_SCHEME_FIXED: Final = re.compile(r"^(?:\0|[a-zA-Z][a-zA-Z0-9+.-]*:)")
_LOCAL_PATH: Final = re.compile(r"^/(?![/\\])[^\s]+|^/?[a-zA-Z0-9_.-]+[/?#]|^[?#]")
REMOTE: Final = frozenset(("request", "network", "message"))
"""Categories of sources that somebody elsewhere controls: who starts the program may choose where requests go."""
LOADED_KINDS: Final = frozenset(("deserialize", "model", "archive"))
"""Kinds of sinks that take data, or the path of a file that holds it."""
SCRIPT_KEYS: Final = frozenset(
    ("source", "inline", "script", "init_script", "map_script", "combine_script", "reduce_script")
)
"""Keys of a search engine's queries under which the text of a script stands."""
TEXT_KINDS: Final = frozenset(("path", "html", "redirect", "url", "url.scheme", "command", "header", "log"))
"""Kinds of sinks that take text: an object of a library's class that is none has a meaning of its own there."""
TEXT_LIKE: Final = "text"
"""The trait of a class whose objects are used as text: an address, a path, markup."""


def is_other_object(machine: Machine, value: Value) -> bool:
    """Say whether the value surely is a library's object that is not text: an open file, a response."""
    content = machine.object(value)
    types = content.types if isinstance(content, InstanceObject) and content.info is None else types_of(value)
    if not types or not all(["." in t for t in types]):
        return False
    return not any([TEXT_LIKE in item.traits for t in types for item in machine.library.mro(t)])


_CONTAINERS: Final = {"generator": "types.GeneratorType"}
"""The qualified names of kinds of containers that are called otherwise."""

CHOSEN: Final = "chosen"
"""The type of an attribute that untrusted text named: calling it is the harm, looking at it is none."""

PASSED_KINDS: Final = frozenset(("command", "command.async", "sql", "sql.text", "code"))
"""Kinds of which a library's function may be asked to run the whole text: a wrapper's business, not a flaw."""
NAMED_KINDS: Final = frozenset(("deserialize", "yaml", "marshal"))
"""Kinds whose data a library reads from files of its own: what is put together is a file's name, and not the data."""

SINK_WORDS: Final[dict[str, str]] = {
    "sql": "runs as SQL",
    "command": "is run by a shell",
    "argv": "names the program or its arguments",
    "code": "is run as code",
    "path": "names a file",
    "url": "decides where a request goes",
    "redirect": "decides where the browser is sent",
    "html": "is sent as HTML",
    "template": "is run as a template",
    "deserialize": "is deserialized",
    "log": "is written to a log",
}
"""How the last step of a trace names what happens, by kind."""


def is_local_path(text: str) -> bool:
    """Say whether an address that begins so lies below the one that it is resolved against."""
    return _LOCAL_PATH.match(text) is not None


def check_sinks(
    machine: Machine,
    sinks: list[SinkItem],
    value: Value,
    arguments: dict[str, Value],
    receiver: Value | None,
    callee: str,
    node: nodes.Node,
) -> None:
    """Report the flows of a value into what a stub marks as sinks."""
    machine.notes.kinds.update([sink.kind for sink in sinks])
    held = contents_of(machine, value) if machine.files.written else ()
    if not machine.labels_of(value) and not held:
        return
    for kind in sorted({sink.kind for sink in sinks}):
        if kind not in machine.interest.kinds:
            continue
        conditions = [sink for sink in sinks if sink.kind == kind]
        exempted = any([s.mode == "unless" and not is_active(machine, s, arguments, receiver) for s in conditions])
        if not exempted and any([is_active(machine, s, arguments, receiver) for s in conditions]):
            report(machine, kind, value, callee, node)
            if held and kind in CONTENT_KINDS:
                report(machine, kind, Unknown(held), callee, node)


def report(machine: Machine, kind: str, value: Value, callee: str, node: nodes.Node, doubt: int = 0) -> None:
    """Report every harmful label of a value at a sink of a kind; remember the harmless ones for `why`.

    `doubt` counts what is not sure about the sink itself.
    """
    if machine.state is None:
        return
    site = machine.site(node)
    tell(machine, kind, machine.labels_of(value), callee, node)
    harmful, harmless = judge(machine, kind, value)
    if (
        harmful
        and not machine.api.everything
        and (kind in PASSED_KINDS if not is_embedded(value) else kind in NAMED_KINDS)
    ):
        harmful = [label for label in harmful if label.category != API]
    if kind == "argv":
        scripts = shell_scripts(machine, value)
        for script in scripts:
            report(machine, "command", script, callee, node)
    for label in harmful:
        last = Step(
            site.path,
            site.line,
            site.column,
            site.end_line,
            site.end_column,
            SINK_WORDS.get(kind, f"reaches {callee}"),
            label.trail,
        )
        doubts = doubt + (HIDDEN_DOUBTS if TWICE in label.cleared else (1 if UNRESOLVED in label.cleared else 0))
        machine.events.flows.append(FlowEvent(site, kind, callee, label.category, last.to_list(), doubts))
        if doubts >= HIDDEN_DOUBTS:
            why = "what it went through is not known and may well have given something else: shown with --audit"
            machine.events.ended.append(EndedFlow(site, kind, callee, label.category, label.trail.to_list(), why))
    for label in harmless:
        reason = _reason(machine, kind, label)
        machine.events.ended.append(EndedFlow(site, kind, callee, label.category, label.trail.to_list(), reason))


def _reason(machine: Machine, kind: str, label: Label) -> str:
    """Say what made a label harmless: a check, a conversion on the way, or its place in the text."""
    assert machine.state is not None
    for ident, proven in machine.state.proofs():
        if (ident in label.kin and proven in (kind, ANY_KIND)) or (
            proven in INHERITED & {kind, ANY_KIND} and ident in label.ancestors
        ):
            path, line = machine.events.proofs.get((ident, proven), ("", 0))
            return (
                f"a check in {path}:{line} holds here"
                if line
                else "a conversion that fails for anything else holds here"
            )
    if satisfied(kind, label.cleared, True):
        return "it was made harmless on the way, or a check of it held where it was taken over"
    facts = proven_labels((label,), machine.state.proofs())[0].cleared
    if satisfied(kind, facts, True) or satisfied(kind, facts, False):
        return "checks on the way hold here"
    return "its place in the text leaves it no meaning"


def is_active(machine: Machine, sink: SinkItem, arguments: dict[str, Value], receiver: Value | None) -> bool:
    """Say whether the condition of a sink may be met."""
    if sink.mode == "always":
        return True
    if sink.mode == "override":
        return receiver is None or not all([refuses(machine, o, sink.parameter) for o in options_of(receiver)])
    if sink.mode == "state":
        asked = receiver if sink.parameter in ("", "self") else arguments.get(sink.parameter)
        return asked is not None and sink.state_value in states_of(machine, asked).get(sink.state, ())
    asked = receiver if sink.parameter == "self" else arguments.get(sink.parameter)
    if asked is None:
        return sink.mode == "unless"
    if sink.mode == "when":
        return any([_may_match(machine, sink, option) is not False for option in options_of(asked)])
    return not all([_may_match(machine, sink, option) is True for option in options_of(asked)])


def _may_match(machine: Machine, sink: SinkItem, value: Value) -> bool | None:
    if not sink.constants and not sink.names:
        return truth_of(machine, value)
    if isinstance(value, Const):
        media = media_type(value)
        return any([type(c) is type(value.value) and c in (value.value, media) for c in sink.constants])
    declared = declared_in(machine, value)
    if declared is not None:
        return _may_match(machine, sink, declared)
    if media_type(value) is not None:
        return media_type(value) in sink.constants
    if sink.parameter == "headers":
        return False  # headers of which nothing is known declare nothing
    names = _names_of(machine, value)
    if not names:
        return None
    return any([machine.library.is_subclass(name, wanted) for name in names for wanted in sink.names])


def _names_of(machine: Machine, value: Value) -> list[str]:
    if isinstance(value, Symbol):
        return [value.qualname]
    if isinstance(value, ClassValue):
        record = machine.classes.get(value.info)
        return record.library_bases if record is not None else []
    content = machine.object(value)
    if isinstance(content, InstanceObject):
        if content.info is not None:
            return _names_of(machine, ClassValue(content.info))
        return list(content.types)
    if isinstance(content, ListObject):
        return [_CONTAINERS.get(content.kind, content.kind)]
    if isinstance(value, (Unknown, Truth)):
        return list(value.types)
    return []


def refuses(machine: Machine, value: Value, name: str) -> bool:
    """Say whether an object's class in the project overrides a method, and refuses something there."""
    content = machine.object(value)
    record = machine.classes.get(content.info) if isinstance(content, InstanceObject) and content.info else None
    for info in record.order if record is not None else []:
        known = machine.classes.get(info)
        method = known.namespace.get(name) if known is not None else None
        if isinstance(method, FunctionValue):
            machine.watch.bodies.add(method.info)
            return any([isinstance(s, nodes.Raise) for s in statements_below(method.info.body)])
    return False


def states_of(machine: Machine, value: Value) -> dict[str, tuple[str, ...]]:
    """Return the named states of an object."""
    found: dict[str, tuple[str, ...]] = {}
    for option in options_of(value):
        content = machine.object(option)
        if isinstance(content, InstanceObject):
            for name, values in content.states.items():
                found[name] = found.get(name, ()) + values
    return found


def _read_as(kind: str, value: Value) -> str:
    """A function that loads a file may be given the path of one: the name of a file in a known folder loads what the
    program put there.
    """
    text = value.text if isinstance(value, PathValue) else value
    is_path = isinstance(text, Text) and (isinstance(value, PathValue) or known_prefix(text).startswith("/"))
    return "path" if is_path and kind in LOADED_KINDS else kind


def judge(machine: Machine, kind: str, value: Value) -> tuple[list[Label], list[Label]]:
    """Divide the labels of a value into those that do harm at a sink of this kind and those that do not."""
    harmful: list[Label] = []
    harmless: list[Label] = []
    for option in options_of(value):
        _judge(machine, _read_as(kind, option), option, harmful, harmless)
    harmful = [label for label in harmful if label.category not in OWN]
    return harmful, [label for label in harmless if label not in harmful and label.category not in OWN]


def _judge(machine: Machine, kind: str, value: Value, harmful: list[Label], harmless: list[Label]) -> None:
    if isinstance(value, PathValue):
        value = value.text
    content = machine.object(value)
    if kind == "argv":
        _judge_arguments(machine, value, harmful, harmless)
    elif isinstance(value, Encoded) and kind.partition(".")[0] == "deserialize":
        harmless += value.labels  # what the program itself wrote is read back as it was
    elif kind == "prompt":
        _judge_prompt(machine, value, harmful, harmless)
    elif kind == "nosql.script" and isinstance(content, DictObject):
        _judge_scripts(machine, value, False, harmful, harmless)
    elif kind in ("nosql", "nosql.script"):
        _judge_query(machine, value, harmful, harmless)
    elif kind == "html" and isinstance(content, ListObject) and content.kind == "generator":
        for part in parts_of(content):
            _judge(machine, kind, part, harmful, harmless)  # an answer that is sent piece by piece
    elif kind == "url" and isinstance(content, ListObject) and content.kind == "tuple" and content.items:
        _judge(machine, kind, content.items[0], harmful, harmless)  # a socket's host and port
    elif isinstance(content, (ListObject, DictObject)):
        runs = kind in ("command", "code") and isinstance(content, ListObject) and content.items
        if runs or kind not in ("path", "html", "url", "redirect"):
            _sort(machine, kind, machine.labels_of(value), True, harmful, harmless)
    elif isinstance(value, Text):
        _judge_text(machine, kind, value, harmful, harmless)
    elif (kind == "path" and is_open_file(value)) or (kind in TEXT_KINDS and is_other_object(machine, value)):
        harmless += machine.labels_of(value)
    elif not types_of(value) or not set(types_of(value)) <= HARMLESS_TYPES:
        _sort(machine, kind, machine.labels_of(value), True, harmful, harmless)


def _judge_prompt(machine: Machine, value: Value, harmful: list[Label], harmless: list[Label]) -> None:
    """Messages to a language model: a user's text alone is what it claims to be; in instructions, it is one of them."""
    content = machine.object(value)
    if isinstance(content, ListObject):
        for part in parts_of(content):
            for option in options_of(part):
                _judge_prompt(machine, option, harmful, harmless)
    elif isinstance(content, DictObject):
        role, text = content.entries.get("role"), content.entries.get("content")
        instructs = isinstance(role, Const) and role.value in ("system", "developer")
        if instructs and text is not None:
            _sort(machine, "prompt", machine.labels_of(text), True, harmful, harmless)
        elif text is not None:
            _judge_prompt(machine, text, harmful, harmless)
    elif isinstance(value, Text) and any([isinstance(part, Const) for part in value.parts]):
        _sort(machine, "prompt", value.labels, True, harmful, harmless)
    else:
        harmless += machine.labels_of(value)


def _judge_query(machine: Machine, value: Value, harmful: list[Label], harmless: list[Label]) -> None:
    """A query, or a part of one: a document that the client wrote may hold operators."""
    content = machine.object(value)
    if isinstance(content, (ListObject, DictObject)):
        _judge_document(machine, content, harmful, harmless)
    elif isinstance(value, Text) or types_of(value) == ("str",):
        harmless += machine.labels_of(value)  # a text cannot carry an operator
    elif not types_of(value) or not set(types_of(value)) <= HARMLESS_TYPES:
        _sort(machine, "nosql", machine.labels_of(value), True, harmful, harmless)


def _judge_document(
    machine: Machine, content: ListObject | DictObject, harmful: list[Label], harmless: list[Label]
) -> None:
    """A query as a document: what stands under `$eq` is a value, and what stands under `$where` is a program."""
    entries = dict(content.entries) if isinstance(content, DictObject) else {}
    value, code = entries.pop("$eq", None), entries.pop("$where", None)
    if value is not None:
        harmless += machine.labels_of(value)
    if code is not None:
        _sort(machine, "code", machine.labels_of(code), True, harmful, harmless)
    rest = [part for part in parts_of(content) if part is not value and part is not code]
    for part in rest:
        for option in options_of(part):
            _judge_query(machine, option, harmful, harmless)


def _judge_scripts(
    machine: Machine, value: Value, is_program: bool, harmful: list[Label], harmless: list[Label]
) -> None:
    """A query in which scripts may stand, and parameters beside them."""
    content = machine.object(value)
    if isinstance(content, DictObject):
        for key, part in content.entries.items():
            _judge_scripts(machine, part, key in SCRIPT_KEYS, harmful, harmless)
    elif isinstance(content, ListObject):
        for part in parts_of(content):
            _judge_scripts(machine, part, is_program, harmful, harmless)
    elif is_program:
        _sort(machine, "code", machine.labels_of(value), True, harmful, harmless)
    else:
        harmless += machine.labels_of(value)


def _judge_text(machine: Machine, kind: str, text: Text, harmful: list[Label], harmless: list[Label]) -> None:
    prefix = known_prefix(text)
    first = True
    last = len(text.parts) - 1
    for position, part in enumerate(text.parts):
        if not part.labels:
            first = first and isinstance(part, Const) and not part.value
            continue
        labels = part.labels
        if kind == "path" and position < last:
            labels = tuple([label.restored(frozenset(("path.leaf",))) for label in labels])
        if _place_is_safe(kind, text, prefix, position):
            harmless += labels
        elif kind == "redirect" and position == 1 and prefix == "/":
            # after one slash of the program's: another host needs a second one
            free = proven_labels(labels, machine.state.proofs() if machine.state is not None else NO_FACTS)
            harmless += [label for label in free if "path.relative" in label.cleared]
            left = tuple([label for label in free if "path.relative" not in label.cleared])
            _sort(machine, kind, left, first, harmful, harmless)
        else:
            _sort(machine, kind, labels, first, harmful, harmless, _context(kind, text, position))
        first = False


def _context(kind: str, text: Text, position: int) -> str:
    """Return the place in a page or a command at which a part stands."""
    general = kind.partition(".")[0]
    if general not in ("html", "command", "sql"):
        return ""
    before = "".join([known_prefix(p) if isinstance(p, Const) else "\0" for p in text.parts[:position]])
    if general == "html":
        return html_context(before)
    if general == "sql":
        return open_quote(before)
    return "quoted" if is_quoted_in_shell(before) else ""


def _place_is_safe(kind: str, text: Text, prefix: str, position: int) -> bool:
    """Say whether the place in the text makes any value harmless."""
    if kind.startswith("attribute") and position > 0 and prefix.strip("_"):
        return True  # `"do_" + name` reaches only what begins so
    if kind not in ("url", "url.scheme", "redirect") or position == 0:
        return False
    before = "".join([known_prefix(p) if isinstance(p, Const) else "\0" for p in text.parts[:position]])
    if kind != "redirect" and _LOCAL_PATH.match(before):
        return True  # below the client's base, or refused
    if _HOST_FIXED.match(before) or (kind == "url.scheme" and _SCHEME_FIXED.match(before) and not text.parts[0].labels):
        return True
    first = text.parts[0]
    if not isinstance(first, Const) and not any(
        [label.category in REMOTE and not satisfied(kind, label.cleared, True) for label in first.labels]
    ):
        # a base that is not known, but not the attacker's either: `f"{settings.API}/users/{name}"`
        return bool(_UNKNOWN_HOST_FIXED.match(before))
    below = _OWN_FOLDER.match(before) and not any([part.labels for part in text.parts[:position]])
    return kind == "redirect" and bool(below or _LOCAL_PATH.match(prefix))


def _sort(
    machine: Machine,
    kind: str,
    labels: Labels,
    is_first: bool,
    harmful: list[Label],
    harmless: list[Label],
    context: str = "",
) -> None:
    assert machine.state is not None
    for label in proven_labels(labels, machine.state.proofs()):
        (harmless if satisfied(kind, label.cleared, is_first, context) else harmful).append(label)


def _judge_arguments(machine: Machine, value: Value, harmful: list[Label], harmless: list[Label]) -> None:
    """A program started without a shell: its name must not be chosen, nor the script of a shell that is the program."""
    items = elements_of(machine, value)
    if items is None or isinstance(value, (Const, Text)):
        if isinstance(machine.object(value), ListObject):
            _sort(machine, "argv", _first_labels(machine, value), True, harmful, harmless)
        elif isinstance(value, Text) and isinstance(value.parts[0], Const):
            harmless += value.labels
        else:
            _sort(machine, "argv", machine.labels_of(value), True, harmful, harmless)
        return
    if not items:
        return
    program = items[0]
    if isinstance(program, Text) and isinstance(program.parts[0], Const):
        harmless += program.labels
    else:
        _sort(machine, "argv", machine.labels_of(program), True, harmful, harmless)
    for item in items[1:]:
        harmless += machine.labels_of(item)


def _first_labels(machine: Machine, value: Value) -> Labels:
    """Of a list whose elements are not told apart, only what surely is the program counts: nothing."""
    content = machine.object(value)
    labels: Labels = ()
    if isinstance(content, ListObject) and content.items:
        labels = merge_labels(labels, machine.labels_of(content.items[0]))
    elif isinstance(content, ListObject) and content.rest is not None:
        options = options_of(content.rest)
        if all([machine.labels_of(option) for option in options]):
            # whichever comes first, it is untrusted: a text that was cut into words
            labels = merge_labels(labels, machine.labels_of(content.rest))
    return labels


__all__ = ["check_sinks", "is_active", "judge", "report", "states_of"]
