"""What an answer of a web application is declared to be: a page, or something that a browser does not run.

    start_response("200 OK", [("Content-Type", "text/plain")])     # what is returned then is no page
    self.set_header("Content-Type", "application/json")            # nor is what is written then

The content type is a part of the state, so that each branch has its own. Stubs say which calls and attributes declare
it (the switches below), and which functions ask for it (`answer.typed`: a page unless it is declared otherwise;
`answer.declared`: a page only if it is declared so; `answer.mapping`: a mapping says it itself; `answer.chunks`: what
is returned are the parts of a page).
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Machine, options_of
from cuspid.analysis.texts import known_prefix
from cuspid.analysis.values import Const, DictObject, InstanceObject, ListObject, MethodValue, Ref, Text, Unknown, Value
from cuspid.knowledge.items import SinkItem
from cuspid.semantics.scopes import ClassInfo
from cuspid.syntax import nodes

TYPED: Final = "answer.typed"
DECLARED: Final = "answer.declared"
MAPPING: Final = "answer.mapping"
CHUNKS: Final = "answer.chunks"
TYPE: Final = "answer.type"
HEADERS: Final = "answer.headers"
MAPPED: Final = "answer.mapped"
"""The switch of a parameter that holds the headers of one answer: a `Location` among them sends the browser away."""
HEADER_NAME: Final = "header.name"
HEADER_VALUE: Final = "header.value"
SWITCHES: Final = frozenset((TYPE, HEADERS, HEADER_NAME, MAPPED))
"""Switches that may declare the content type."""
VARIABLE: Final = (0, "answer type")
"""The content type's place in the state: no frame has this number."""
UNDECLARED: Final = Const("")
CONTENT_TYPE: Final = "content-type"


def begin_answer(machine: Machine, function: Value | None = None) -> None:
    """Nothing is declared at first, but for what the handler's class declares before any of its methods is called."""
    if machine.state is None:
        return
    declared: Value = UNDECLARED
    if isinstance(function, MethodValue):
        content = machine.object(function.receiver)
        if isinstance(content, InstanceObject) and content.info is not None:
            declared = machine.answers.of_classes.get(content.info, UNDECLARED)
    machine.state.set(VARIABLE, declared)


def keep_answer(machine: Machine, info: ClassInfo) -> None:
    """Remember what a method that is called before the others declared."""
    declared = machine.state.get(VARIABLE) if machine.state is not None else None
    if declared is not None and declared is not UNDECLARED:
        machine.answers.of_classes[info] = declared


def note_switches(machine: Machine, switches: dict[str, Value]) -> None:
    """Take note of a content type among the arguments of a call, by their switches."""
    if TYPE in switches:
        _note(machine, switches[TYPE])
    if HEADERS in switches:
        found = declared_in(machine, switches[HEADERS])
        if found is not None:
            _note(machine, found)
    if HEADER_NAME in switches and is_content_type(switches[HEADER_NAME]) and HEADER_VALUE in switches:
        _note(machine, switches[HEADER_VALUE])


def is_content_type(name: Value) -> bool:
    """Say whether this is the name of the header that declares the content type."""
    return isinstance(name, Const) and str(name.value).lower() == CONTENT_TYPE


def _note(machine: Machine, value: Value) -> None:
    if machine.state is not None and machine.depth:
        machine.state.set(VARIABLE, value)


def declared_in(machine: Machine, headers: Value) -> Value | None:
    """Return the content type in a mapping or a list of pairs; None if there is none."""
    return header_in(machine, headers, CONTENT_TYPE)


def header_in(machine: Machine, headers: Value, wanted: str) -> Value | None:
    """Return a header's value in a mapping or a list of pairs; None if it is not there."""
    content = machine.object(headers)
    if isinstance(content, DictObject):
        for key, value in content.entries.items():
            if isinstance(key, str) and key.lower() == wanted:
                return value
    elif isinstance(content, ListObject):
        for item in content.items or ():
            pair = machine.object(item)
            items = pair.items if isinstance(pair, ListObject) else None
            if items and len(items) == 2 and isinstance(items[0], Const):
                name = items[0].value
                if (name.decode("latin-1") if isinstance(name, bytes) else str(name)).lower() == wanted:
                    return items[1]
    return None


def remember_page(machine: Machine, before: int, result: Value, node: nodes.Node) -> Value:
    """Remember on an answer that what it was made from was reported as a page: it may yet be declared to be none."""
    flows = [flow for flow in machine.events.flows[before:] if flow.kind == "html"]
    if not flows or machine.state is None:
        return result
    if isinstance(result, Unknown) and result.types and "." in result.types[0]:
        result = machine.allocate(node, InstanceObject(None, result.types, {}, result.labels))
    if isinstance(result, Ref):
        machine.answers.pages[result.address] = flows
    return result


def withdraw_page(machine: Machine, answer: Value, declared: Value) -> None:
    """An answer is declared to be no page after it was made: `response.mimetype = "text/csv"`."""
    if isinstance(answer, Ref) and answer.address in machine.answers.pages and is_markup(declared) is False:
        withdrawn = machine.answers.pages.pop(answer.address)
        machine.events.flows = [flow for flow in machine.events.flows if flow not in withdrawn]


def media_type(value: Value) -> str | None:
    """Return the media type that a value surely begins with, without its parameters; None if it is not known."""
    if isinstance(value, Const) and isinstance(value.value, (str, bytes)):
        text = value.value.decode("latin-1") if isinstance(value.value, bytes) else value.value
        return text.partition(";")[0].strip().lower()
    if isinstance(value, Text):
        head, semicolon, _ = known_prefix(value).partition(";")
        return head.strip().lower() if semicolon else None
    return None


def is_markup(value: Value) -> bool | None:
    """Say whether a content type is one that a browser runs scripts in; None if it is not known."""
    media = media_type(value)
    if media is None:
        return None
    return "html" in media or "xml" in media or "svg" in media


def is_page(machine: Machine, by_default: bool) -> bool:
    """Say whether what is sent at this point may be a page."""
    value = machine.state.get(VARIABLE) if machine.state is not None else None
    if value is None:
        return by_default
    for option in options_of(value):
        if isinstance(option, Const) and option.value == "":
            if by_default:
                return True
        elif is_markup(option) is not False and (by_default or is_markup(option)):
            return True
    return False


def page_sinks(machine: Machine, sinks: list[SinkItem], traits: list[str]) -> list[SinkItem]:
    """Leave sinks of pages out where the answer is declared to be something else."""
    if TYPED not in traits and DECLARED not in traits:
        return sinks
    if is_page(machine, TYPED in traits):
        return sinks
    return [sink for sink in sinks if sink.kind != "html"]


def body_of(machine: Machine, answer: Value) -> Value | None:
    """Return the body of an answer that is a mapping, if its headers make it a page."""
    content = machine.object(answer)
    if not isinstance(content, DictObject):
        return None
    headers = content.entries.get("headers")
    declared = declared_in(machine, headers) if headers is not None else None
    return content.entries.get("body") if declared is not None and is_markup(declared) else None


__all__ = [
    "CHUNKS",
    "HEADER_NAME",
    "HEADER_VALUE",
    "MAPPED",
    "MAPPING",
    "SWITCHES",
    "begin_answer",
    "body_of",
    "declared_in",
    "header_in",
    "is_content_type",
    "is_markup",
    "keep_answer",
    "media_type",
    "note_switches",
    "page_sinks",
    "remember_page",
    "withdraw_page",
]
