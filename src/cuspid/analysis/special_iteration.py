"""Transfer functions of Python's containers and of what walks them: `list`, `dict`, `sorted`, `map`, `any`, …"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.conditions import outcome_of
from cuspid.analysis.containers import element_of, list_element, write_item
from cuspid.analysis.dict_methods import merge_into
from cuspid.analysis.limits import MAX_ALPHABET, MAX_ITEMS, MAX_UNROLL
from cuspid.analysis.list_methods import BOUNDED, in_order, sorted_list
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of
from cuspid.analysis.pieces import of_all
from cuspid.analysis.python_values import python_value
from cuspid.analysis.special_tools import Special, argument, first
from cuspid.analysis.stub_values import SOURCE_WORDS
from cuspid.analysis.taint import common_facts, merge_labels
from cuspid.analysis.texts import elements_of
from cuspid.analysis.values import (
    FALSE,
    NO_FACTS,
    NONE,
    TRUE,
    Const,
    DictObject,
    FoundValue,
    ListObject,
    Ref,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
)
from cuspid.syntax import nodes


def _sequence(kind: str) -> Special:
    def make(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        if not arguments.positional:
            return machine.allocate(node, ListObject(kind, (), None))
        value = arguments.positional[0]
        items = elements_of(machine, value)
        if items is not None and len(items) <= (MAX_ALPHABET if isinstance(value, Const) else MAX_ITEMS):
            return machine.allocate(node, ListObject(kind, tuple(items), None))
        return machine.allocate(node, ListObject(kind, None, element_of(machine, value)))

    return make


def _deque(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """A deque is a list; one of limited length drops the oldest elements."""
    limit = argument(arguments, 1, "maxlen")
    kind = "list"
    if isinstance(limit, Const) and isinstance(limit.value, int):
        kind = f"{BOUNDED}{limit.value:d}"
    iterable = argument(arguments, 0, "iterable")
    return _sequence(kind)(machine, Arguments([] if iterable is None else [iterable]), node, receiver)


def _dict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    result = machine.allocate(node, DictObject({}, None, None))
    for value in arguments.positional:
        content = machine.object(value)
        if isinstance(content, DictObject):
            merge_into(machine, result, content)
            continue
        pairs = elements_of(machine, value)
        if pairs is None:
            element = element_of(machine, value)
            write_item(machine, result, Unknown(machine.labels_of(element)), Unknown(machine.labels_of(element)))
        for pair in pairs or []:
            both = elements_of(machine, pair)
            if both is not None and len(both) == 2:
                write_item(machine, result, both[0], both[1])
    for name, value in arguments.named.items():
        write_item(machine, result, Const(name), value)
    if arguments.double_star is not None:
        write_item(machine, result, Unknown(), arguments.double_star)
    return result


def _sorted(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = first(arguments)
    items = elements_of(machine, value)
    if items is not None and "key" not in arguments.named and "reverse" not in arguments.named:
        return machine.allocate(node, sorted_list(ListObject("list", tuple(items), None)))
    ordered = in_order(machine, items, arguments, node) if items is not None else None
    if ordered is not None:
        return machine.allocate(node, ListObject("list", tuple(ordered), None))
    return machine.allocate(node, ListObject("list", None, element_of(machine, value)))


def _grouped(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`groupby(iterable, key)`: pairs of a key and a run of elements."""
    element = element_of(machine, first(arguments))
    key = argument(arguments, 1, "key")
    told = element if key is None or isinstance(key, Const) else machine.call(key, Arguments([element]), node)
    group = machine.allocate_new(ListObject("list", None, element))
    pair = machine.allocate_new(ListObject("tuple", (told, group), None))
    return machine.allocate(node, ListObject("list", None, pair))


def _reversed(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    items = elements_of(machine, first(arguments))
    if items is not None:
        return machine.allocate(node, ListObject("list", tuple(reversed(items)), None))
    return machine.allocate(node, ListObject("list", None, element_of(machine, first(arguments))))


def _enumerate(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    items = elements_of(machine, first(arguments))
    if items is not None and len(items) <= MAX_UNROLL and len(arguments.positional) == 1 and not arguments.named:
        pairs = [machine.allocate_new(ListObject("tuple", (Const(i), item), None)) for i, item in enumerate(items)]
        return machine.allocate(node, ListObject("list", tuple(pairs), None))
    pair = machine.allocate_new(
        ListObject("tuple", (Unknown((), ("int",)), element_of(machine, first(arguments))), None)
    )
    return machine.allocate(node, ListObject("list", None, pair))


def _zip(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    columns = [elements_of(machine, value) for value in arguments.positional]
    known = [c for c in columns if c is not None]
    if columns and len(known) == len(columns) and len(known[0]) <= MAX_UNROLL:
        rows = [machine.allocate_new(ListObject("tuple", tuple(row), None)) for row in zip(*known, strict=False)]
        return machine.allocate(node, ListObject("list", tuple(rows), None))
    row = machine.allocate_new(ListObject("tuple", tuple([element_of(machine, v) for v in arguments.positional]), None))
    return machine.allocate(node, ListObject("list", None, row))


def _map(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return Unknown(machine.arguments_labels(arguments))
    function = arguments.positional[0]
    items = elements_of(machine, arguments.positional[1])
    if items is not None and len(items) <= MAX_UNROLL and len(arguments.positional) == 2:
        results = [machine.call(function, Arguments([item]), node) for item in items]
        return machine.allocate(node, ListObject("list", tuple(results), None))
    result = machine.call(function, Arguments([element_of(machine, v) for v in arguments.positional[1:]]), node)
    return machine.allocate(node, ListObject("list", None, result))


def _filter(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return Unknown(machine.arguments_labels(arguments))
    function, iterable = arguments.positional[0], arguments.positional[1]
    items = elements_of(machine, iterable)
    kept: list[Value] = []
    exact = items is not None and len(items) <= MAX_UNROLL
    for item in items if items is not None and exact else [element_of(machine, iterable)]:
        verdict = machine.call(function, Arguments([item]), node) if not isinstance(function, Const) else item
        outcome = outcome_of(machine, verdict)
        if outcome.known is False:
            continue
        exact = exact and outcome.known is True
        kept.append(machine.proven(item, outcome.when_true))
    return machine.allocate(
        node, ListObject("list", tuple(kept), None) if exact else ListObject("list", None, join_list(kept))
    )


def _range(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    bounds = [v.value for v in arguments.positional if isinstance(v, Const) and isinstance(v.value, int)]
    if len(bounds) == len(arguments.positional) and bounds and (len(bounds) < 3 or (len(bounds) == 3 and bounds[2])):
        numbers = range(*bounds)
        # asking a longer range for its length may overflow
        if not numbers[MAX_ITEMS:]:
            return machine.allocate(node, ListObject("tuple", tuple([Const(n) for n in numbers]), None))
    return machine.allocate(node, ListObject("tuple", None, Unknown((), ("int",))))


def _pick(largest: bool) -> Special:
    def pick(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        items: list[Value] | None = list(arguments.positional)
        if len(arguments.positional) == 1:
            items = elements_of(machine, arguments.positional[0])
        if items is None:
            return element_of(machine, arguments.positional[0])
        key = arguments.named.get("key")
        keys = [python_value(machine, machine.call(key, Arguments([i]), node) if key is not None else i) for i in items]
        known = [k.value for k in keys if k is not None]
        try:
            if known and len(known) == len(items):
                best = max(known) if largest else min(known)
                return items[known.index(best)]
        except TypeError:
            pass
        return join_list(items)

    return pick


def _iter(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """Return an iterator of its own over elements in a known order: `next` takes them off it one by one."""
    items = elements_of(machine, first(arguments)) if len(arguments.positional) == 1 else None
    content = machine.object(first(arguments))
    if not items or not isinstance(content, (ListObject, DictObject)):
        return first(arguments)
    if isinstance(content, ListObject) and content.kind not in ("list", "tuple"):
        return first(arguments)
    return machine.allocate(node, ListObject("generator", tuple(items), None, content.labels))


def _next(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    iterator = first(arguments)
    content = machine.object(iterator)
    if (
        isinstance(iterator, Ref)
        and isinstance(content, ListObject)
        and content.kind in ("generator", "list")
        and content.items
        and machine.state is not None
    ):
        left = ListObject(content.kind, content.items[1:], None, content.labels)
        machine.state.put(iterator.address, left)
        return content.items[0]
    element = element_of(machine, iterator)
    found = content.found if isinstance(content, ListObject) else NO_FACTS
    if len(arguments.positional) < 2:
        if machine.state is not None:
            machine.state.prove(found)
        return element
    otherwise = arguments.positional[1]
    either = join_list([element, otherwise])
    if found and isinstance(either, Union) and isinstance(otherwise, Const) and otherwise.value is None:
        return FoundValue(either.options, either.labels, found)
    return either


def _shuffle(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`random.shuffle(letters)`: of texts in an order that can be guessed, what is put together can be guessed too."""
    shuffled = first(arguments)
    content = machine.object(shuffled)
    if not isinstance(shuffled, Ref) or not isinstance(content, ListObject) or machine.state is None:
        return None
    element = list_element(content)
    if all([isinstance(option, (Const, Text, Unknown)) for option in options_of(element)]):
        guess = machine.source("random", node, f"`shuffle()` {SOURCE_WORDS['random']}")
        picked = tuple([label.without(frozenset(("secret",))) for label in guess])
        element = Unknown(merge_labels(machine.labels_of(element), picked), ("str",))
    machine.state.put(shuffled.address, ListObject(content.kind, None, element, content.labels))
    return NONE


def _same(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return first(arguments)


def _all(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    items = elements_of(machine, first(arguments))
    outcomes = [
        outcome_of(machine, v) for v in (items if items is not None else [element_of(machine, first(arguments))])
    ]
    if any([o.known is False for o in outcomes]) and items is not None:
        return FALSE
    if items is not None and all([o.known is True for o in outcomes]):
        return TRUE
    result = Truth()
    for outcome in outcomes:
        result = Truth(result.when_true | of_all(machine, outcome.when_true), result.when_false)
    return result


def _any(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    items = elements_of(machine, first(arguments))
    outcomes = [
        outcome_of(machine, v) for v in (items if items is not None else [element_of(machine, first(arguments))])
    ]
    if any([o.known is True for o in outcomes]) and items is not None:
        return TRUE
    if items is not None and all([o.known is False for o in outcomes]):
        return FALSE
    # of elements that are not told apart, one that passes says nothing of the others
    tests = first(arguments)
    is_told = items is not None or (isinstance(tests, Ref) and tests.address in machine.relations.told_of_others)
    when_true = outcomes[0].when_true if outcomes and is_told else frozenset()
    when_false = of_all(machine, frozenset(f for o in outcomes for f in o.when_false))
    for outcome in outcomes[1:]:
        when_true = common_facts(when_true, outcome.when_true)
    return Truth(when_true, when_false)


def _heappush(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """A heap's order is not told: whatever was put in may come out."""
    heap = first(arguments)
    content = machine.object(heap)
    if not isinstance(heap, Ref) or not isinstance(content, ListObject) or machine.state is None:
        return NONE
    values = [element_of(machine, heap)] if content.items or content.rest is not None else []
    rest = join_list([*values, *arguments.positional[1:2]])
    machine.state.put(heap.address, ListObject(content.kind, None, rest, content.labels))
    return NONE


def _heappop(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return element_of(machine, first(arguments))


def _some(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`nlargest(n, iterable)`"""
    iterable = arguments.positional[1] if len(arguments.positional) > 1 else Unknown()
    return machine.allocate(node, ListObject("list", None, element_of(machine, iterable)))


def _heapreplace(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    taken = element_of(machine, first(arguments))
    _heappush(machine, arguments, node, receiver)
    return join_list([taken, *arguments.positional[1:2]])


ITERATION_SPECIALS: Final[dict[str, Special]] = {
    "heapq.heappush": _heappush,
    "heapq.heapify": _heappush,
    "heapq.heappop": _heappop,
    "heapq.heapreplace": _heapreplace,
    "heapq.heappushpop": _heapreplace,
    "heapq.nlargest": _some,
    "heapq.nsmallest": _some,
    "builtins.list": _sequence("list"),
    "builtins.tuple": _sequence("tuple"),
    "builtins.set": _sequence("set"),
    "builtins.frozenset": _sequence("set"),
    "builtins.dict": _dict,
    "mapping": _dict,
    "builtins.sorted": _sorted,
    "itertools.groupby": _grouped,
    "builtins.reversed": _reversed,
    "builtins.enumerate": _enumerate,
    "builtins.zip": _zip,
    "builtins.map": _map,
    "builtins.filter": _filter,
    "builtins.range": _range,
    "builtins.min": _pick(False),
    "builtins.max": _pick(True),
    "builtins.iter": _iter,
    "builtins.next": _next,
    "random.shuffle": _shuffle,
    "random.Random.shuffle": _shuffle,
    "builtins.all": _all,
    "builtins.any": _any,
    "cuspid.identity": _same,
    "collections.OrderedDict": _dict,
    "collections.deque": _deque,
    "weakref.WeakSet": _sequence("set"),
    "weakref.WeakValueDictionary": _dict,
    "weakref.WeakKeyDictionary": _dict,
}
