"""Joining is commutative up to order, associative until it widens, idempotent; proofs only ever get fewer."""

from __future__ import annotations

from typing import TypeAlias

from hypothesis import assume, example, given
from hypothesis import strategies as st

from cuspid.analysis.join import equal_objects, equal_values, join_objects, join_values, proven_labels
from cuspid.analysis.limits import MAX_LABELS, MAX_OPTIONS
from cuspid.analysis.state import Layer, State, join_states
from cuspid.analysis.taint import ANY_KIND, Label, Step, merge_labels, new_label
from cuspid.analysis.values import (
    NO_FACTS,
    Const,
    DictObject,
    HeapObject,
    InstanceObject,
    ListObject,
    Ref,
    Symbol,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
)
from cuspid.model.facts import Constant

ORIGINS = [Step("a.py", line, 0, line, 1, "comes from the request", None) for line in range(4)]
FACTS = st.frozensets(st.tuples(st.integers(0, 3), st.sampled_from(["sql", "html", "*"])), max_size=3)
Proofs: TypeAlias = frozenset[tuple[int, str]]
Writes: TypeAlias = list[tuple[str, Value]]
LABELS = st.lists(st.integers(0, 3), unique=True, max_size=2).map(
    lambda idents: tuple([new_label("request", ORIGINS[ident], ident) for ident in idents])
)
CONSTANTS: st.SearchStrategy[Constant] = st.one_of(
    st.none(), st.booleans(), st.integers(0, 2), st.sampled_from(["", "a", b"a", 0.0, float("nan")])
)
LEAVES: st.SearchStrategy[Value] = st.one_of(
    st.builds(Const, CONSTANTS),
    st.builds(Unknown, LABELS, st.sampled_from([(), ("str",), ("int",)])),
    st.builds(lambda labels: Text((Const("a"), Unknown(labels)), labels), LABELS),
    st.builds(Truth, FACTS, FACTS),
    st.integers(1, 3).map(Ref),
    st.sampled_from(["os.system", "len"]).map(Symbol),
)


def _joined(values: list[Value]) -> Value:
    result = values[0]
    for value in values[1:]:
        result = join_values(result, value)
    return result


VALUES = st.one_of(LEAVES, st.lists(LEAVES, min_size=2, max_size=3).map(_joined))


def options(value: Value) -> list[Value]:
    return list(value.options) if isinstance(value, Union) else [value]


def telling(value: Value) -> list[Value]:
    """The alternatives that say something, with what all truths among them prove.

    Beside one that may be anything, another clean unknown one says nothing.
    """
    every = options(value)
    truths = [option for option in every if isinstance(option, Truth)]
    plain = [option for option in every if isinstance(option, Unknown) and not option.labels and not option.types]
    rest = [o for o in every if not isinstance(o, Truth) and not (plain and isinstance(o, Unknown) and not o.labels)]
    return rest + plain[:1] + ([_joined(list(truths))] if truths else [])


def idents(value: Value) -> set[int]:
    """The identities of all labels of a value."""
    return {label.ident for option in [value, *options(value)] for label in option.labels}


def same(a: Value, b: Value) -> bool:
    """Equal up to the order of alternatives, types and labels; joined truths are one alternative."""
    return _covers(a, b) and _covers(b, a) and idents(a) == idents(b)


def _covers(a: Value, b: Value) -> bool:
    return all(any(_alike(one, other) for other in telling(b)) for one in telling(a))


def _alike(a: Value, b: Value) -> bool:
    if isinstance(a, Truth) and isinstance(b, Truth):
        return (set(a.types), a.when_true, a.when_false) == (set(b.types), b.when_true, b.when_false)
    if isinstance(a, Unknown) and isinstance(b, Unknown):
        return (set(a.types), idents(a)) == (set(b.types), idents(b))
    return equal_values(a, b)


def is_narrow(*values: Value) -> bool:
    """Nothing is widened on the way: few enough alternatives and labels, all told."""
    return (
        sum(len(options(value)) for value in values) <= MAX_OPTIONS
        and sum(len(option.labels) for value in values for option in options(value)) <= MAX_LABELS
    )


@given(VALUES)
def test_join_is_idempotent(value: Value) -> None:
    assert join_values(value, value) is value
    other = join_values(value, Const("another"))
    assert equal_values(join_values(other, value), other)
    assert equal_values(join_values(other, other), other)


@given(VALUES, VALUES)
@example(Unknown(), Unknown((), ("str",)))
def test_join_is_commutative_up_to_order(a: Value, b: Value) -> None:
    assume(is_narrow(a, b))
    assert same(join_values(a, b), join_values(b, a))


@given(VALUES, VALUES, VALUES)
def test_join_is_associative_up_to_widening(a: Value, b: Value, c: Value) -> None:
    assume(is_narrow(a, b, c))
    assert same(join_values(join_values(a, b), c), join_values(a, join_values(b, c)))


@given(VALUES, VALUES)
def test_join_loses_no_label(a: Value, b: Value) -> None:
    assume(is_narrow(a, b))
    assert idents(join_values(a, b)) == idents(a) | idents(b)


@given(st.lists(LEAVES, min_size=1, max_size=20))
def test_a_join_of_many_stays_small_and_keeps_their_taint(values: list[Value]) -> None:
    joined = _joined(values)
    assert len(options(joined)) <= MAX_OPTIONS + 1
    assert len(joined.labels) <= MAX_LABELS
    assert idents(joined) == set().union(*[idents(value) for value in values])


@given(FACTS, FACTS, FACTS, FACTS)
def test_joined_truths_prove_no_more_than_either(a: Proofs, b: Proofs, c: Proofs, d: Proofs) -> None:
    joined = join_values(Truth(a, b), Truth(c, d))
    assert isinstance(joined, Truth)
    assert a & c <= joined.when_true and b & d <= joined.when_false
    for one, other, shared in ((a, c, joined.when_true), (b, d, joined.when_false)):
        for ident, kind in shared:
            assert {(ident, kind), (ident, ANY_KIND)} & one
            assert {(ident, kind), (ident, ANY_KIND)} & other


OBJECTS: st.SearchStrategy[HeapObject] = st.one_of(
    st.builds(
        lambda kind, items, labels: ListObject(kind, tuple(items), None, labels),
        st.sampled_from(["list", "tuple"]),
        st.lists(LEAVES, max_size=3),
        LABELS,
    ),
    st.builds(lambda rest: ListObject("list", None, rest), LEAVES),
    st.builds(
        lambda entries, rest: DictObject(entries, None, rest),
        st.dictionaries(st.sampled_from("abc"), LEAVES, max_size=2),
        st.none() | LEAVES,
    ),
    st.builds(
        lambda fields: InstanceObject(None, ("lib.A",), fields),
        st.dictionaries(st.sampled_from("xy"), LEAVES, max_size=2),
    ),
)


@given(OBJECTS)
def test_an_object_joined_with_itself_is_itself(content: HeapObject) -> None:
    assert equal_objects(content, content)
    joined = join_objects(content, content, NO_FACTS, NO_FACTS)
    if not isinstance(content, ListObject) or content.items is not None:
        assert equal_objects(joined, content)


@given(LABELS, LABELS, LABELS)
def test_labels_merge_like_sets(a: tuple[Label, ...], b: tuple[Label, ...], c: tuple[Label, ...]) -> None:
    def numbers(labels: tuple[Label, ...]) -> set[int]:
        return {label.ident for label in labels}

    assert numbers(merge_labels(a, b)) == numbers(a) | numbers(b)
    assert numbers(merge_labels(merge_labels(a, b), c)) == numbers(merge_labels(a, merge_labels(b, c)))
    assert merge_labels(a, a) is a


@given(LABELS, FACTS, FACTS)
def test_proofs_only_ever_clear(labels: tuple[Label, ...], first: Proofs, second: Proofs) -> None:
    once = proven_labels(labels, first)
    assert [a.cleared <= b.cleared for a, b in zip(labels, once, strict=True)] == [True] * len(labels)
    both = proven_labels(once, second)
    together = proven_labels(labels, first | second)
    assert [label.cleared for label in both] == [label.cleared for label in together]


WRITES = st.lists(st.tuples(st.sampled_from("xyz"), LEAVES), max_size=4)


def _branches(before: Writes, first: Writes, second: Writes, proofs: tuple[Proofs, Proofs]) -> tuple[State, State]:
    start = State(Layer(None))
    for name, value in before:
        start.set((1, name), value)
    other = start.fork()
    for state, writes, facts in ((start, first, proofs[0]), (other, second, proofs[1])):
        for name, value in writes:
            state.set((1, name), value)
        state.prove(facts)
    return start, other


@given(WRITES, WRITES, WRITES, FACTS, FACTS)
def test_states_join_commutatively_and_their_proofs_intersect(
    before: Writes, first: Writes, second: Writes, some: Proofs, others: Proofs
) -> None:
    one, two = _branches(before, first, second, (some, others))
    there, back = join_states(one, two), join_states(two, one)
    assert there is not None
    assert back is not None
    assert there.proofs() == back.proofs() == some & others
    for name in "xyz":
        a, b = there.get((1, name)), back.get((1, name))
        assert (a is None) is (b is None)
        if a is not None and b is not None and is_narrow(a):
            assert same(a, b)
