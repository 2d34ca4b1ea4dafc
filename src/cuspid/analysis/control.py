"""Statements that steer: branches, loops, exceptions, `with`.

A point that cannot be reached has no state. `return`, `raise`, `break` and `continue` hand their state on to where it
goes on, and leave none behind.
"""

from __future__ import annotations

from cuspid.analysis.conditions import assume, condition
from cuspid.analysis.containers import element_of
from cuspid.analysis.limits import FIXPOINT_ROUNDS, MAX_UNROLL
from cuspid.analysis.machine import Arguments, Machine, options_of
from cuspid.analysis.operators import has_method
from cuspid.analysis.pieces import of_all
from cuspid.analysis.raised import note_uncaught
from cuspid.analysis.state import State, is_settled, join_all, join_states, widen_numbers
from cuspid.analysis.texts import elements_of
from cuspid.analysis.uses import note_name
from cuspid.analysis.values import (
    NONE,
    InstanceObject,
    ListObject,
    Unknown,
    Value,
)
from cuspid.syntax import nodes


def current_state(machine: Machine) -> State | None:
    """Return the state as it is now: what ran in between may have left none."""
    return machine.state


def run_if(machine: Machine, node: nodes.If) -> None:
    """`if`/`elif`/`else`: a branch that is decided is the only one that runs. A ladder of `elif` is walked, not
    recursed into.
    """
    finished: list[State] = []
    current: nodes.If = node
    while True:
        outcome = condition(machine, current.test)
        if machine.state is None:
            break
        known = (True, False) if outcome.known is None else (outcome.known,)
        machine.events.decided.setdefault((machine.frame.module.path, current.test.line), set()).update(known)
        if outcome.known is True:
            machine.run_block(current.body)
            break
        other: State | None = machine.state
        if outcome.known is None:
            here, other = machine.branch()
            machine.state = here
            assume(machine, current.test, outcome, True)
            machine.run_block(current.body)
            after = machine.now()
            if after is not None:
                finished.append(after)
            machine.state = other
        assume(machine, current.test, outcome, False)
        if len(current.orelse) == 1 and isinstance(current.orelse[0], nodes.If):
            current = current.orelse[0]
            continue
        machine.run_block(current.orelse)
        break
    if machine.state is not None:
        finished.append(machine.state)
    machine.state = join_all(finished)


def run_for(machine: Machine, node: nodes.For) -> None:
    """`for`: element by element while all are known, else to a small fixpoint over the join of them."""
    iterable = machine.evaluate(node.iterable)
    items = elements_of(machine, iterable)
    outer = (machine.frame.breaks, machine.frame.continues)
    breaks: list[State] = []
    if items is not None and len(items) <= MAX_UNROLL:
        for item in items:
            if machine.state is None:
                break
            machine.round_tag = machine.number()
            _iterate(machine, node, item, breaks)
        machine.round_tag = 0
    else:
        _to_fixpoint(machine, node, element_of(machine, iterable), breaks)
    machine.frame.breaks, machine.frame.continues = outer
    machine.run_block(node.orelse)
    machine.state = join_all([*breaks, *([machine.state] if machine.state is not None else [])])


def _iterate(machine: Machine, node: nodes.For, item: Value, breaks: list[State]) -> None:
    frame = machine.frame
    frame.breaks, frame.continues = [], []
    machine.assign(node.target, item)
    machine.run_block(node.body)
    machine.state = join_all([*frame.continues, *([machine.state] if machine.state is not None else [])])
    breaks += frame.breaks


def _to_fixpoint(machine: Machine, node: nodes.For, element: Value, breaks: list[State]) -> None:
    for left in range(FIXPOINT_ROUNDS, -1, -1):
        if machine.state is None:
            return
        here, before = machine.branch()
        machine.state = here
        _iterate(machine, node, element, breaks)
        _prove_whole(machine, before, element)
        after = join_states(before, machine.now())
        machine.state = after
        if after is None or is_settled(before, after) or (left <= 1 and not widen_numbers(before, after)):
            return


def _prove_whole(machine: Machine, before: State, element: Value) -> None:
    """What every round proves of its element, or of that which the elements come from, holds for the whole after the
    loop, also where there was none.
    """
    state = machine.now()
    if state is None:
        return
    gained = state.proofs() - before.proofs()
    if not gained:
        return
    origins = {ident for label in machine.labels_of(element) for ident in label.ancestors - label.kin}
    whole = of_all(machine, gained) - gained
    whole |= frozenset([fact for fact in gained if fact[0] in origins])
    state.prove(whole)
    before.prove(whole)


def run_while(machine: Machine, node: nodes.While) -> None:
    """`while`: unrolled while the condition is decided by more than a literal, else to a small fixpoint."""
    outer = (machine.frame.breaks, machine.frame.continues)
    breaks: list[State] = []
    rounds = 0
    fixpoint_rounds = 0
    left: list[State] = []
    while machine.state is not None:
        outcome = condition(machine, node.test)
        if outcome.known is False or machine.now() is None:
            break
        endless = isinstance(node.test, nodes.Constant)
        if outcome.known is True and not endless and rounds < MAX_UNROLL:
            rounds += 1
            machine.round_tag = machine.number()
            _run_body(machine, node.body, breaks)
            machine.round_tag = 0
            continue
        here, before = machine.branch()
        machine.state = here
        assume(machine, node.test, outcome, True)
        _run_body(machine, node.body, breaks)
        fixpoint_rounds += 1
        if not endless:
            left.append(_after_test(machine, node, outcome.when_false, before))
        after = current_state(machine)
        settled = after is None or is_settled(before, after)
        if fixpoint_rounds == FIXPOINT_ROUNDS and not settled and after is not None and widen_numbers(before, after):
            continue  # one more round, with counters of any value
        if settled or fixpoint_rounds >= FIXPOINT_ROUNDS:
            if not endless and after is not None:
                _leave(machine, node, left)
            machine.state = None
    if machine.state is not None:
        left.append(machine.state)
    machine.state = join_all(left)
    machine.frame.breaks, machine.frame.continues = outer
    machine.run_block(node.orelse)
    machine.state = join_all([*breaks, *([machine.state] if machine.state is not None else [])])


def _leave(machine: Machine, node: nodes.While, left: list[State]) -> None:
    """The loop ends where its test fails, also after the last round that is run."""
    outcome = condition(machine, node.test)
    state = machine.now()
    if outcome.known is not True and state is not None:
        assume(machine, node.test, outcome, False)
        left.append(state)


def _after_test(machine: Machine, node: nodes.While, facts: frozenset[tuple[int, str]], before: State) -> State:
    left = before.fork()
    left.prove(facts)
    return left


def _run_body(machine: Machine, body: list[nodes.Statement], breaks: list[State]) -> None:
    frame = machine.frame
    frame.breaks, frame.continues = [], []
    machine.run_block(body)
    machine.state = join_all([*frame.continues, *([machine.state] if machine.state is not None else [])])
    breaks += frame.breaks


def run_try(machine: Machine, node: nodes.Try) -> None:
    """`try`, with its `finally`: a `return` there takes the place of those before it."""
    returned = len(machine.frame.returns)
    _run_guarded(machine, node)
    if not node.finalbody:
        return
    before = len(machine.frame.returns)
    _run_finally(machine, node, returned)
    if len(machine.frame.returns) > before and machine.state is None:
        del machine.frame.returns[returned:before]


def _run_guarded(machine: Machine, node: nodes.Try) -> None:
    """`try`: a handler may start from the state before any statement of the body, or a `raise` in what it calls."""
    raised: list[State] = []
    outer_error = _swap_raised(machine, None)
    machine.handlers.append(raised)
    guarded = bool(node.handlers)
    for statement in node.body:
        state = current_state(machine)
        if state is None:
            break
        if guarded:
            raised.append(state.fork())
        machine.run_block([statement])
    state = current_state(machine)
    simple = len(node.body) == 1 and isinstance(
        node.body[0], (nodes.ExprStmt, nodes.Assign, nodes.Return, nodes.AugAssign)
    )
    if state is not None and guarded and not simple:
        raised.append(state.fork())
    if not guarded and len(machine.handlers) > 1:
        # without handlers of its own the exception goes on, to those outside
        machine.handlers[-2].extend([left.fork() for left in raised])
    machine.handlers.pop()
    error = _swap_raised(machine, outer_error)
    machine.run_block(node.orelse)
    state = current_state(machine)
    ends: list[State] = [state] if state is not None else []
    failure = join_all(raised)
    for handler in node.handlers:
        if failure is None:
            break
        machine.state = failure.fork()
        if handler.type is not None:
            machine.evaluate(handler.type)
        state = current_state(machine)
        if handler.name is not None and state is not None:
            caught = error if error is not None else Unknown((), ("Exception",))
            state.set((machine.frame.number, handler.name), caught)
        machine.run_block(handler.body)
        state = current_state(machine)
        if state is not None:
            ends.append(state)
    machine.state = join_all(ends)


def _swap_raised(machine: Machine, value: Value | None) -> Value | None:
    """Set what `raise` carries and return what it was: by now what ran in between may have raised."""
    was = machine.raised_value
    machine.raised_value = value
    return was


def _run_finally(machine: Machine, node: nodes.Try, returned: int) -> None:
    if machine.state is not None:
        machine.run_block(node.finalbody)
        return
    # every way through returned or raised; the block runs all the same
    leaving = join_all([state.fork() for _, state in machine.frame.returns[returned:]])
    if leaving is not None:
        machine.state = leaving
        machine.run_block(node.finalbody)
        machine.state = None


def run_with(machine: Machine, node: nodes.With) -> None:
    """`with`: what `__enter__` returns is bound; `__exit__` runs for the project's classes; `suppress` may skip the
    rest.
    """
    managers: list[Value] = []
    suppressed = False
    for item in node.items:
        manager = machine.evaluate(item.context)
        managers.append(manager)
        suppressed = "contextlib.suppress" in _type_names(manager) or suppressed
        entered = _enter(machine, manager, item.context)
        if item.target is not None and machine.state is not None:
            machine.assign(item.target, entered)
    if suppressed and machine.state is not None:
        before = machine.state.fork()
        machine.run_block(node.body)
        machine.join_with(before)
    else:
        machine.run_block(node.body)
    for manager in reversed(managers):
        if (
            machine.state is not None
            and _is_project_object(machine, manager)
            and has_method(machine, manager, "__exit__")
        ):
            machine.call(machine.attribute(manager, "__exit__", node), Arguments([NONE, NONE, NONE]), node)


def _type_names(value: Value) -> tuple[str, ...]:
    return value.types if isinstance(value, Unknown) else ()


def _is_project_object(machine: Machine, value: Value) -> bool:
    content = machine.object(value)
    return isinstance(content, InstanceObject) and content.info is not None


def _enter(machine: Machine, manager: Value, node: nodes.Node) -> Value:
    results: list[Value] = []
    for option in options_of(manager):
        content = machine.object(option)
        if isinstance(content, ListObject):
            # a generator function made a context manager: what it yields is bound
            results.append(element_of(machine, option))
            continue
        entered: Value | None = None
        for name in ("__enter__", "__aenter__"):
            if entered is None and has_method(machine, option, name):
                entered = machine.call(machine.attribute(option, name, node), Arguments([]), node)
        results.append(option if entered is None else entered)
    result = results[0]
    return result if len(results) == 1 else machine.join(results)


def run_return(machine: Machine, node: nodes.Return) -> None:
    value = machine.evaluate(node.value) if node.value is not None else NONE
    if machine.state is None:
        return
    if machine.frame.info is not None:
        note_name(machine, machine.frame.info.name, value, node)
    machine.frame.returns.append((value, machine.state))
    machine.state = None


def run_raise(machine: Machine, node: nodes.Raise) -> None:
    if node.exc is not None:
        value = machine.evaluate(node.exc)
        note_uncaught(machine, value)
        if machine.handlers:
            known = machine.raised_value
            machine.raised_value = value if known is None else machine.join([known, value])
    stop_by_exception(machine)


def stop_by_exception(machine: Machine) -> None:
    """Leave the current way: the state goes to the innermost handler."""
    if machine.state is not None and machine.handlers:
        machine.handlers[-1].append(machine.state)
    machine.state = None


def run_assert(machine: Machine, node: nodes.Assert) -> None:
    outcome = condition(machine, node.test)
    if outcome.known is False:
        machine.state = None
        return
    # `python -O` removes asserts, but whoever writes one says what holds; a rule of its own reports asserts that guard
    assume(machine, node.test, outcome, True)


__all__ = [
    "run_assert",
    "run_for",
    "run_if",
    "run_raise",
    "run_return",
    "run_try",
    "run_while",
    "run_with",
    "stop_by_exception",
]
