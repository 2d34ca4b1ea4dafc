"""States in layers: forks do not see each other, joins see what both changed, loops come to rest."""

from __future__ import annotations

import pytest

from cuspid.analysis.limits import MAX_LAYERS
from cuspid.analysis.state import Layer, State, is_settled, join_all, join_states
from cuspid.analysis.taint import Step, new_label
from cuspid.analysis.values import NONE, Const, ListObject, Ref, Union, Unknown, Value

X, Y = (1, "x"), (1, "y")
ORIGIN = Step("a.py", 1, 0, 1, 1, "comes from the request", None)


def fresh() -> State:
    return State(Layer(None))


def constants(value: Value | None) -> set[object]:
    assert value is not None
    listed = value.options if isinstance(value, Union) else (value,)
    return {option.value for option in listed if isinstance(option, Const)}


def joined(first: State, second: State) -> State:
    state = join_states(first, second)
    assert state is not None
    return state


def test_a_fork_starts_equal_and_goes_its_own_way() -> None:
    state = fresh()
    state.set(X, Const(1))
    state.put(7, ListObject("list", (NONE,), None))
    other = state.fork()
    assert constants(other.get(X)) == {1}
    assert other.object(7) is state.object(7)
    state.set(X, Const(2))
    other.set(Y, Const(3))
    other.put(7, ListObject("list", (), None))
    other.prove(frozenset({(1, "sql")}))
    assert (constants(state.get(X)), state.get(Y)) == ({2}, None)
    assert (constants(other.get(X)), constants(other.get(Y))) == ({1}, {3})
    assert state.object(7) is not other.object(7)
    assert state.proofs() == frozenset()


def test_a_name_can_be_unbound_again() -> None:
    state = fresh()
    state.set(X, NONE)
    other = state.fork()
    other.set(X, None)
    assert other.get(X) is None
    assert state.get(X) is NONE


def test_join_lists_what_either_side_has() -> None:
    state = fresh()
    state.set(X, Const(0))
    state.set(Y, Const("kept"))
    other = state.fork()
    state.set(X, Const(1))
    other.set((1, "z"), Const("one side"))
    after = joined(state, other)
    assert constants(after.get(X)) == {0, 1}
    assert constants(after.get(Y)) == {"kept"}
    assert constants(after.get((1, "z"))) == {"one side"}


def test_join_of_a_point_that_is_not_reached() -> None:
    state = fresh()
    assert join_states(state, None) is state
    assert join_states(None, state) is state
    assert join_states(None, None) is None
    assert join_states(state, state) is state
    assert join_all([]) is None


def test_proofs_that_both_sides_have_hold_after_the_join() -> None:
    state = fresh()
    state.prove(frozenset({(1, "before")}))
    other = state.fork()
    state.prove(frozenset({(1, "both"), (1, "first")}))
    other.prove(frozenset({(1, "both"), (1, "second")}))
    assert joined(state, other).proofs() == {(1, "before"), (1, "both")}


def test_a_proof_of_one_side_is_written_into_what_that_side_changed() -> None:
    tainted = Unknown((new_label("request", ORIGIN, 1),))
    state = fresh()
    other = state.fork()
    state.prove(frozenset({(1, "sql")}))
    state.set(X, tainted)
    other.set(X, NONE)
    value = joined(state, other).get(X)
    assert value is not None
    assert [label.cleared for label in value.labels] == [{"sql"}]


def test_a_proof_of_one_side_does_not_help_the_other() -> None:
    state = fresh()
    state.set(X, Unknown((new_label("request", ORIGIN, 1),)))
    other = state.fork()
    state.prove(frozenset({(1, "sql")}))
    value = joined(state, other).get(X)
    assert value is not None
    assert [label.cleared for label in value.labels] == [frozenset()]


def test_a_proof_reaches_an_object_that_one_side_made() -> None:
    state = fresh()
    other = state.fork()
    state.prove(frozenset({(1, "sql")}))
    state.put(7, ListObject("list", (Unknown((new_label("request", ORIGIN, 1),)),), None))
    content = joined(state, other).object(7)
    assert isinstance(content, ListObject)
    assert content.items is not None
    assert [label.cleared for label in content.items[0].labels] == [{"sql"}]


def test_objects_are_joined_by_address() -> None:
    state = fresh()
    state.set(X, Ref(7))
    state.put(7, ListObject("list", (Const(1),), None))
    other = state.fork()
    other.put(7, ListObject("list", (Const(2),), None))
    after = joined(state, other)
    content = after.object(7)
    assert isinstance(content, ListObject)
    assert content.items is not None
    assert constants(content.items[0]) == {1, 2}
    assert after.get(X) is state.get(X), "the reference itself did not change"


@pytest.mark.parametrize("rounds", [1, MAX_LAYERS, 3 * MAX_LAYERS, 100])
def test_many_forks_lose_nothing_and_stay_shallow(rounds: int) -> None:
    state = fresh()
    floor = state.top.depth
    for number in range(rounds):
        other = state.fork()
        state.set((1, f"v{number}"), Const(number))
        other.set(X, Const(number))
        state = joined(state, other)
    for number in range(rounds):
        assert constants(state.get((1, f"v{number}"))) == {number}
    assert state.top.depth - floor <= MAX_LAYERS + 1


def test_a_shared_layer_is_not_written_by_flattening() -> None:
    state = fresh()
    kept = []
    for number in range(2 * MAX_LAYERS):
        state.set(X, Const(number))
        kept.append(state.fork())
    for number, other in enumerate(kept):
        assert constants(other.get(X)) == {number}


def test_a_loop_is_settled_once_nothing_is_new() -> None:
    before = fresh()
    before.set(X, Const(1))
    before.put(7, ListObject("list", (NONE,), None))
    after = before.fork()
    assert is_settled(before, after)
    after.set(X, Const(1))
    after.put(7, ListObject("list", (NONE,), None))
    assert is_settled(before, after), "equal is not new"
    after.put(7, ListObject("list", (NONE, NONE), None))
    assert not is_settled(before, after)


@pytest.mark.parametrize("value", [Const(2), Unknown((new_label("request", ORIGIN, 1),)), None])
def test_a_loop_is_not_settled_while_a_variable_changes(value: Value | None) -> None:
    before = fresh()
    before.set(X, Const(1))
    after = before.fork()
    after.set(X, value)
    assert not is_settled(before, after)
