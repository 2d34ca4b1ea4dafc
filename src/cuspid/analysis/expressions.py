"""Expressions: one function a form."""

from __future__ import annotations

from cuspid.analysis.conditions import Outcome, assume, condition, outcome_of, truth_of
from cuspid.analysis.containers import element_of, slice_of, write_item
from cuspid.analysis.dict_methods import merge_into
from cuspid.analysis.frames import YIELDED
from cuspid.analysis.join import join_values, proven_value, union_of
from cuspid.analysis.limits import MAX_ITEMS, MAX_UNROLL
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of
from cuspid.analysis.operators import binary, compare, unary
from cuspid.analysis.state import join_states
from cuspid.analysis.taint import common_facts
from cuspid.analysis.texts import elements_of, formatted, make_text
from cuspid.analysis.uses import IDENTIFIER, note_cut, note_entry, note_literal, note_use
from cuspid.analysis.values import (
    FALSE,
    NO_FACTS,
    NONE,
    TRUE,
    Const,
    DictObject,
    Facts,
    FunctionValue,
    ListObject,
    Ref,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
)
from cuspid.model.facts import Constant
from cuspid.semantics.scopes import FunctionInfo, target_names
from cuspid.syntax import nodes


def joined_string(machine: Machine, node: nodes.JoinedStr) -> Value:
    """An f-string."""
    parts: list[Value] = []
    for part in node.parts:
        if isinstance(part, nodes.FormattedValue):
            value = machine.evaluate(part.value)
            spec = machine.evaluate(part.spec) if part.spec is not None else None
            parts += formatted(machine, value, part.conversion, spec)
        else:
            parts.append(machine.evaluate(part))
    if node.is_template:
        return Unknown(make_text(parts).labels, ("string.templatelib.Template",))
    text = make_text(parts)
    return machine.stepped(text, node, "put into a text")


def binary_operation(machine: Machine, node: nodes.BinOp) -> Value:
    """`left op right`; a long chain of the same operator is walked, not recursed into."""
    chain: list[nodes.BinOp] = []
    left: nodes.Expression = node
    while isinstance(left, nodes.BinOp):
        chain.append(left)
        left = left.left
    value = machine.evaluate(left)
    for part in reversed(chain):
        value = binary(machine, part.op, value, machine.evaluate(part.right), part)
    return machine.stepped(value, node, "put into a text") if isinstance(value, Text) else value


def unary_operation(machine: Machine, node: nodes.UnaryOp) -> Value:
    if node.op == "not":
        outcome = condition(machine, node)
        if outcome.known is not None:
            return TRUE if outcome.known else FALSE
        return Truth(outcome.when_true, outcome.when_false)
    return unary(machine, node.op, machine.evaluate(node.operand))


def comparison(machine: Machine, node: nodes.Compare) -> Value:
    left = machine.evaluate(node.left)
    results: list[Value] = []
    for op, comparator in zip(node.ops, node.comparators, strict=True):
        right = machine.evaluate(comparator)
        if op == "==" and isinstance(comparator, nodes.Constant):
            note_literal(machine, _name_of(node.left), comparator, comparator)
        results.append(compare(machine, op, left, right, node))
        left = right
    if len(results) == 1:
        return results[0]
    if any([isinstance(r, Const) and not r.value for r in results]):
        return FALSE
    facts = Truth()
    for result in results:
        if isinstance(result, Truth):
            facts = Truth(facts.when_true | result.when_true, facts.when_false)
    return TRUE if all([isinstance(r, Const) for r in results]) else facts


def _name_of(node: nodes.Expression) -> str:
    """Return the name of a variable or attribute, or the text of a key."""
    if isinstance(node, nodes.Name):
        return node.id
    if isinstance(node, nodes.Attribute):
        return node.attr
    if isinstance(node, nodes.Subscript) and isinstance(node.index, nodes.Constant):
        return node.index.value if isinstance(node.index.value, str) else ""
    return ""


def boolean_operation(machine: Machine, node: nodes.BoolOp) -> Value:
    """`a and b`, `a or b` as values: an operand that cannot be the result is left out."""
    is_and = node.op == "and"
    options: list[Value] = []
    last = len(node.values) - 1
    for position, operand in enumerate(node.values):
        value = machine.evaluate(operand)
        if position == last:
            options.append(value)
            break
        outcome = outcome_of(machine, value)
        if outcome.known is (not is_and):
            options.append(value)
            break
        if outcome.known is None and machine.state is not None:
            options.append(_short_result(machine, value, is_and))
            here, skipped = machine.branch()
            machine.state = here
            assume(machine, operand, outcome, is_and)
            rest = _rest_of(machine, node, position + 1)
            machine.state = join_states(machine.now(), skipped)
            # the result is the rest's only where the operands before it let it be
            gained = (outcome.when_true, NO_FACTS) if is_and else (NO_FACTS, outcome.when_false)
            rest = _with_facts(rest, *gained)
            is_verdict = isinstance(value, Truth) and value.types == ("bool",)
            if is_verdict and all([isinstance(o, Truth) for o in options_of(rest)]):
                options[-1] = _deciding(outcome, outcome_of(machine, rest), is_and)
            options.append(rest)
            break
    joined = options[0]
    for option in options[1:]:
        joined = _either(joined, option)
    return joined


def _deciding(outcome: Outcome, rest: Outcome, is_and: bool) -> Truth:
    """Return the verdict of an operand that decides: it comes out in one way; of the other it takes nothing away."""
    if is_and:
        return Truth(rest.when_true, outcome.when_false)
    return Truth(outcome.when_true, rest.when_false)


def _with_facts(value: Value, when_true: Facts, when_false: Facts) -> Value:
    """Return a verdict that proves more than it did."""
    if not when_true and not when_false:
        return value
    if isinstance(value, Truth):
        return Truth(value.when_true | when_true, value.when_false | when_false, value.labels, value.types)
    if isinstance(value, Const) and isinstance(value.value, bool):
        if value.value:
            return Truth(when_true, NO_FACTS) if when_true else value
        return Truth(NO_FACTS, when_false) if when_false else value
    if isinstance(value, Union):
        return union_of([_with_facts(option, when_true, when_false) for option in value.options])
    return value


def _rest_of(machine: Machine, node: nodes.BoolOp, start: int) -> Value:
    if start == len(node.values) - 1:
        return machine.evaluate(node.values[start])
    first = node.values[start]
    rest = nodes.BoolOp(first.line, first.column, node.end_line, node.end_column, node.op, node.values[start:])
    return boolean_operation(machine, rest)


def _either(first: Value, second: Value) -> Value:
    if isinstance(first, Truth) and isinstance(second, Truth):
        # kept apart: each knows what it proves, and `outcome_of` intersects only those that can come out that way
        return union_of([first, second])
    return join_values(first, second)


def _short_result(machine: Machine, value: Value, is_and: bool) -> Value:
    """Return what `value` is when it decides the operation: false for `and`, true for `or`."""
    if isinstance(value, Union):
        kept = [o for o in value.options if truth_of(machine, o) is not is_and]
        return union_of([_short_result(machine, o, is_and) for o in kept]) if kept else value
    if isinstance(value, Truth) and value.types == ("bool",):
        return FALSE if is_and else TRUE
    if is_and and isinstance(value, (Unknown, Text)):
        # what is false is empty: it carries nothing
        return Const("") if isinstance(value, Text) or "str" in value.types else Const(None)
    return value


def conditional(machine: Machine, node: nodes.IfExp) -> Value:
    outcome = condition(machine, node.test)
    if machine.state is None:
        return Unknown()
    if outcome.known is not None:
        return machine.evaluate(node.body if outcome.known else node.orelse)
    here, other = machine.branch()
    machine.state = here
    before = here.proofs()
    assume(machine, node.test, outcome, True)
    body = machine.evaluate(node.body)
    after = machine.now()
    if after is not None:
        body = proven_value(body, after.proofs() - before)
    machine.state = other
    assume(machine, node.test, outcome, False)
    orelse = machine.evaluate(node.orelse)
    otherwise = machine.now()
    if otherwise is not None:
        orelse = proven_value(orelse, otherwise.proofs() - before)
    machine.state = join_states(after, otherwise)
    return join_values(body, orelse)


def subscript(machine: Machine, node: nodes.Subscript) -> Value:
    container = machine.evaluate(node.value)
    index = node.index
    if isinstance(index, nodes.Slice):
        bounds = [machine.evaluate(b) if b is not None else None for b in (index.lower, index.upper, index.step)]
        if container.labels:
            note_cut(machine, container, bounds[1], node)
        return join_list([slice_of(machine, o, bounds[0], bounds[1], bounds[2], node) for o in options_of(container)])
    key = machine.evaluate(index)
    if key.labels:
        note_use(machine, IDENTIFIER, key, "a key", node)
    return machine.item(container, key, node)


def display(machine: Machine, node: nodes.Sequence) -> Value:
    """A list, tuple or set display."""
    items: list[Value] | None = []
    loose: list[Value] = []
    too_many = len(node.items) > MAX_ITEMS * 4
    for item in node.items:
        if too_many and isinstance(item, nodes.Constant):
            continue
        if isinstance(item, nodes.Starred):
            inner = machine.evaluate(item.value)
            known = elements_of(machine, inner)
            if known is not None and items is not None:
                items += known
            else:
                loose.append(element_of(machine, inner))
                loose += items or []
                items = None
            continue
        value = machine.evaluate(item)
        if items is not None:
            items.append(value)
        else:
            loose.append(value)
    if items is not None and not too_many:
        return machine.allocate(node, ListObject(node.kind, tuple(items), None))
    return machine.allocate(node, ListObject(node.kind, None, join_list(loose + (items or []))))


def mapping(machine: Machine, node: nodes.Dict) -> Value:
    """A dictionary display."""
    result = machine.allocate(node, DictObject({}, None, None))
    entries: dict[Constant, Value] = {}
    plain = True
    for key, value_node in zip(node.keys, node.values, strict=True):
        if key is not None and isinstance(key, nodes.Constant) and plain and len(entries) < MAX_ITEMS * 4:
            value = machine.evaluate(value_node)
            if isinstance(key.value, str):
                note_entry(machine, key.value, value, value_node, value_node)
            entries[key.value] = value
            continue
        if plain:
            plain = False
            if machine.state is not None:
                machine.state.put(result.address, DictObject(entries, None, None))
        if key is None:
            source = machine.object(other := machine.evaluate(value_node))
            if isinstance(source, DictObject):
                merge_into(machine, result, source)
            else:
                rest = Unknown(machine.labels_of(other))
                write_item(machine, result, rest, rest)
        else:
            write_item(machine, result, machine.evaluate(key), machine.evaluate(value_node))
    if plain and machine.state is not None:
        machine.state.put(result.address, DictObject(entries, None, None))
    return result


class _Collected:
    """What a comprehension has made so far; `ordered` while it went through elements that are all known, one by one."""

    def __init__(self) -> None:
        self.pairs: list[tuple[Value | None, Value]] = []
        self.ordered = True
        self.proofs: Facts | None = None
        """What was proven of everything at each element that was taken."""


def comprehension(machine: Machine, node: nodes.Comprehension) -> Value:
    """A comprehension: unrolled while the elements are known, else over the join of them. Its variables are its own."""
    collected = _Collected()
    names: set[str] = set()
    for clause in node.clauses:
        target_names(clause.target, names)
    hidden = (
        [(name, machine.state.get((machine.frame.number, name))) for name in sorted(names)]
        if machine.state is not None
        else []
    )
    exact = _run_clauses(machine, node, 0, collected)
    is_plain = not _is_tainted(machine, names)
    for name, value in hidden:
        if machine.state is not None:
            machine.state.set((machine.frame.number, name), value)
    if node.kind == "dict":
        result = machine.allocate(node, DictObject({}, None, None))
        for key, value in collected.pairs:
            if key is not None:
                write_item(machine, result, key, value)
        mapping = machine.object(result)
        if not exact and isinstance(mapping, DictObject) and machine.state is not None:
            machine.state.put(result.address, mapping)
        return result
    values = [value for _, value in collected.pairs]
    kind = "list" if node.kind == "generator" else node.kind
    if exact and len(values) <= MAX_ITEMS:
        return machine.allocate(node, ListObject(kind, tuple(values), None))
    content = ListObject(kind, None, join_list(values))
    if collected.ordered and (_leaves_out_empty(node) or not any([clause.conditions for clause in node.clauses])):
        content.filled = tuple(values)
    if is_plain and collected.proofs is not None:
        content.found = collected.proofs
    made = machine.allocate(node, content)
    if is_plain:
        machine.relations.told_of_others.add(made.address)
    return made


def _leaves_out_empty(node: nodes.Comprehension) -> bool:
    """Say whether this takes over all elements but the empty ones: `[s for s in parts if s]`."""
    if len(node.clauses) != 1 or len(node.clauses[0].conditions) != 1:
        return False
    used = [node.element, node.clauses[0].target, node.clauses[0].conditions[0]]
    names = {one.id if isinstance(one, nodes.Name) else "" for one in used}
    return len(names) == 1 and "" not in names


def _is_tainted(machine: Machine, names: set[str]) -> bool:
    """Say whether one of these variables of the current frame holds anything untrusted."""
    state = machine.state
    values = [state.get((machine.frame.number, name)) for name in sorted(names)] if state is not None else []
    return any([bool(machine.labels_of(value)) for value in values if value is not None])


def _run_clauses(machine: Machine, node: nodes.Comprehension, position: int, collected: _Collected) -> bool:
    """Run one `for` of the comprehension; say whether what was collected is exact."""
    if position == len(node.clauses):
        key = machine.evaluate(node.key) if node.key is not None else None
        value = machine.evaluate(node.element)
        if machine.state is not None:
            proofs = machine.state.proofs()
            value = proven_value(value, proofs)
            collected.proofs = proofs if collected.proofs is None else common_facts(collected.proofs, proofs)
        collected.pairs.append((key, value))
        return True
    clause = node.clauses[position]
    iterable = machine.evaluate(clause.iterable)
    items = elements_of(machine, iterable)
    exact = items is not None and len(items) <= MAX_UNROLL
    content = machine.object(iterable) if items is None else None
    if isinstance(content, ListObject) and content.filled and len(content.filled) <= MAX_UNROLL:
        items = list(content.filled)
    in_order = items is not None and len(items) <= MAX_UNROLL
    collected.ordered = collected.ordered and in_order
    rounds = items if items is not None and in_order else [element_of(machine, iterable)]
    for item in rounds:
        machine.tick()
        if machine.state is None or len(collected.pairs) > MAX_ITEMS:
            collected.ordered = False
            return False
        machine.assign(clause.target, item)
        exact = _run_conditions(machine, node, position, collected) and exact
    return exact


def _run_conditions(machine: Machine, node: nodes.Comprehension, position: int, collected: _Collected) -> bool:
    state = machine.state
    if state is None:
        return False
    exact = True
    skipped = []
    for test in node.clauses[position].conditions:
        outcome = condition(machine, test)
        if outcome.known is False:
            machine.state = None
        elif outcome.known is None and machine.state is not None:
            here, other = machine.branch()
            machine.state = here
            assume(machine, test, outcome, True)
            skipped.append(other)
            exact = False
        if machine.state is None:
            break
    if machine.state is not None:
        exact = _run_clauses(machine, node, position + 1, collected) and exact
    for other in skipped:
        machine.state = join_states(machine.state, other)
    if machine.state is None:
        machine.state = state
    return exact


def lambda_value(machine: Machine, node: nodes.Lambda) -> Value:
    frame = machine.frame
    info = machine.lambda_info(node)
    defaults = {p.name: machine.evaluate(p.default) for p in node.parameters if p.default is not None}
    return FunctionValue(info, frame.number, defaults)


def make_lambda_info(node: nodes.Lambda, scope: str, module: str, path: str) -> FunctionInfo:
    """Describe a lambda."""
    return FunctionInfo(
        "<lambda>", f"{scope}.<lambda>" if scope else "<lambda>", module, path, node.parameters, [], node, None
    )


def collect_arguments(machine: Machine, arguments: list[nodes.Argument]) -> Arguments:
    """Evaluate the arguments of a call in order."""
    result = Arguments([])
    for argument in arguments:
        value = machine.evaluate(argument.value)
        if argument.star == 1:
            items = elements_of(machine, value)
            if items is not None and result.star is None and isinstance(value, Ref):
                result.positional += items
            else:
                element = element_of(machine, value)
                result.star = element if result.star is None else join_values(result.star, element)
        elif argument.star == 2:
            _spread(machine, result, value)
        elif argument.name is not None:
            note_entry(machine, argument.name, value, argument.value, argument.value)
            result.named[argument.name] = value
        else:
            result.positional.append(value)
    return result


def _spread(machine: Machine, result: Arguments, value: Value) -> None:
    content = machine.object(value)
    if isinstance(content, DictObject):
        for key, entry in content.entries.items():
            if isinstance(key, str):
                result.named[key] = entry
        if content.rest is not None or content.labels:
            rest = content.rest if content.rest is not None else Unknown(content.labels)
            result.double_star = rest if result.double_star is None else join_values(result.double_star, rest)
    else:
        rest = Unknown(machine.labels_of(value))
        result.double_star = rest if result.double_star is None else join_values(result.double_star, rest)


def awaited(machine: Machine, node: nodes.Await) -> Value:
    """A coroutine is run when it is called, so awaiting its value changes nothing."""
    return machine.evaluate(node.value)


def yielded(machine: Machine, node: nodes.Yield) -> Value:
    """Hand a value to whoever iterates; what is sent back is not followed."""
    value = machine.evaluate(node.value) if node.value is not None else NONE
    more: list[Value] | None = [value]
    if node.is_from:
        more = elements_of(machine, value)
        value = element_of(machine, value)
    frame = machine.frame
    if machine.state is not None:
        proofs = machine.state.proofs()
        value = proven_value(value, proofs)
        more = None if more is None else [proven_value(item, proofs) for item in more]
    _note_order(machine, more)
    frame.yields = value if frame.yields is None else join_values(frame.yields, value)
    return Unknown()


def _note_order(machine: Machine, more: list[Value] | None) -> None:
    """Add to what a generator yields in order. The state counts what was yielded on this way; where it has another
    number than the frame, the way here branches, or a loop runs again.
    """
    frame, state = machine.frame, machine.state
    if frame.in_order is None or state is None:
        return
    counted = state.get((frame.number, YIELDED))
    number = counted.value if isinstance(counted, Const) else 0 if counted is None else -1
    if more is None or number != len(frame.in_order) or len(frame.in_order) + len(more) > MAX_ITEMS:
        frame.in_order = None
        return
    frame.in_order += more
    state.set((frame.number, YIELDED), Const(len(frame.in_order)))
