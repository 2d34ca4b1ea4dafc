"""Equality and join of values and objects: the cases; the laws are in `tests/laws`."""

from __future__ import annotations

import pytest

from cuspid.analysis.join import (
    equal_objects,
    equal_values,
    join_objects,
    join_optional,
    join_values,
    proven_labels,
    proven_value,
    union_of,
)
from cuspid.analysis.limits import MAX_ITEMS, MAX_OPTIONS
from cuspid.analysis.taint import ANY_KIND, Label, Step, merge_labels, new_label
from cuspid.analysis.values import (
    ANY_STRING,
    NO_FACTS,
    NONE,
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

ORIGIN = Step("a.py", 1, 0, 1, 1, "comes from the request", None)


def label(ident: int) -> Label:
    return new_label("request", ORIGIN, ident)


def options(value: Value) -> list[object]:
    assert isinstance(value, Union)
    return [option.value if isinstance(option, Const) else type(option).__name__ for option in value.options]


@pytest.mark.parametrize(
    ("a", "b", "equal"),
    [
        (Const(1), Const(1), True),
        (Const(1), Const(True), False),
        (Const(0.0), Const(0), False),
        (Const(float("nan")), Const(float("nan")), True),
        (Const("a"), Const(b"a"), False),
        (Unknown(), Unknown(), True),
        (Unknown(), ANY_STRING, False),
        (Unknown((label(1),)), Unknown(), False),
        (Ref(1), Ref(1), True),
        (Ref(1), Ref(2), False),
        (Symbol("os.system"), Symbol("os.system"), True),
        (Truth(), Unknown((), ("bool",)), False),
        (Truth(frozenset({(1, "sql")})), Truth(), False),
        (Text((Const("a"), ANY_STRING), ()), Text((Const("a"), ANY_STRING), ()), True),
        (Text((Const("a"), ANY_STRING), ()), Text((Const("b"), ANY_STRING), ()), False),
        (Union((Const(1), NONE), ()), Union((Const(1), NONE), ()), True),
    ],
)
def test_equal_values(a: Value, b: Value, equal: bool) -> None:
    assert equal_values(a, b) is equal
    assert equal_values(b, a) is equal


def test_join_lists_alternatives_once() -> None:
    both = join_values(Const("a"), Const("b"))
    assert options(both) == ["a", "b"]
    assert join_values(both, Const("a")) is not None
    assert options(join_values(both, Const("a"))) == ["a", "b"]
    assert options(join_values(both, join_values(Const("b"), NONE))) == ["a", "b", None]


def test_join_of_equal_values_is_the_first() -> None:
    first = Const("a")
    assert join_values(first, Const("a")) is first


def test_join_carries_the_labels_of_all() -> None:
    joined = join_values(Unknown((label(1),)), Text((Const("x"), Unknown((label(2),))), (label(2),)))
    assert [own.ident for own in joined.labels] == [1, 2]


def test_truths_keep_what_both_prove() -> None:
    a = Truth(frozenset({(1, "sql"), (1, "html")}), frozenset({(1, "url")}))
    b = Truth(frozenset({(1, "sql")}), frozenset({(1, "path")}))
    joined = join_values(a, b)
    assert isinstance(joined, Truth)
    assert joined.when_true == {(1, "sql")}
    assert joined.when_false == NO_FACTS


def test_too_many_constants_become_unknown() -> None:
    joined = union_of([Const(n) for n in range(MAX_OPTIONS + 1)])
    assert isinstance(joined, Unknown)
    assert isinstance(union_of([Const(n) for n in range(MAX_OPTIONS)]), Union)


def test_widening_keeps_the_labels() -> None:
    joined = union_of([*[Const(n) for n in range(MAX_OPTIONS)], Unknown((label(7),))])
    assert [own.ident for own in joined.labels] == [7]


def test_widening_says_that_something_is_left_out() -> None:
    joined = union_of([Symbol(f"lib.f{n}") for n in range(MAX_OPTIONS + 1)])
    assert any(isinstance(option, Unknown) for option in (joined.options if isinstance(joined, Union) else (joined,)))


def test_join_optional() -> None:
    value = Const(1)
    assert join_optional(None, None) is None
    assert join_optional(None, value) is value
    assert join_optional(value, None) is value


def test_a_proof_clears_its_label_and_those_made_from_it() -> None:
    base = label(1)
    kin, stranger = base.derived(2, True), base.derived(3, False)
    cleared = [own.cleared for own in proven_labels((base, kin, stranger), frozenset({(1, "sql")}))]
    assert cleared == [{"sql"}, {"sql"}, frozenset()]
    cleared = [own.cleared for own in proven_labels((base, kin, stranger), frozenset({(1, ANY_KIND)}))]
    assert cleared == [{ANY_KIND}] * 3


def test_a_proof_of_another_label_changes_nothing() -> None:
    value = Unknown((label(1),))
    assert proven_value(value, frozenset({(2, "sql")})) is value


def test_a_proof_reaches_the_parts_of_a_text() -> None:
    own = (label(1),)
    proven = proven_value(Text((Const("a"), Unknown(own)), own), frozenset({(1, "sql")}))
    assert isinstance(proven, Text)
    assert proven.labels[0].cleared == {"sql"}
    assert proven.parts[1].labels[0].cleared == {"sql"}


def test_equal_labels_are_merged_and_differently_cleared_ones_are_not() -> None:
    one = label(1)
    assert merge_labels((one,), (label(1),)) == (one,)
    assert len(merge_labels((one,), (one.without(frozenset({"sql"})),))) == 2


LISTS: list[tuple[ListObject, ListObject, str, int | None]] = [
    (ListObject("list", (Const(1),), None), ListObject("list", (Const(2),), None), "list", 1),
    (ListObject("tuple", (), None), ListObject("tuple", (), None), "tuple", 0),
    (ListObject("tuple", (NONE,), None), ListObject("list", (NONE,), None), "list", 1),
    (ListObject("list", (NONE,), None), ListObject("list", (NONE, NONE), None), "list", None),
    (ListObject("list", None, NONE), ListObject("list", (NONE,), None), "list", None),
    (
        ListObject("list", (NONE,) * (MAX_ITEMS + 1), None),
        ListObject("list", (NONE,) * (MAX_ITEMS + 1), None),
        "list",
        None,
    ),
]


@pytest.mark.parametrize(("a", "b", "kind", "length"), LISTS)
def test_join_lists(a: ListObject, b: ListObject, kind: str, length: int | None) -> None:
    joined = join_objects(a, b, NO_FACTS, NO_FACTS)
    assert isinstance(joined, ListObject)
    assert joined.kind == kind
    assert (None if joined.items is None else len(joined.items)) == length
    if length is None:
        assert joined.rest is NONE


def test_join_mappings_keeps_the_keys_of_both() -> None:
    a = DictObject({"x": Const(1), "y": Const(2)}, None, None)
    b = DictObject({"y": Const(3), "z": Const(4)}, None, ANY_STRING)
    joined = join_objects(a, b, NO_FACTS, NO_FACTS)
    assert isinstance(joined, DictObject)
    assert list(joined.entries) == ["x", "y", "z"]
    assert options(joined.entries["y"]) == [2, 3]
    assert joined.rest is ANY_STRING


def test_join_instances() -> None:
    a = InstanceObject(None, ("lib.A",), {"f": Const(1)}, (), {"tls": ("on",)}, (1,))
    b = InstanceObject(None, ("lib.B",), {"f": Const(2), "g": NONE}, (), {"tls": ("off", "on"), "log": ("in",)}, (1, 2))
    joined = join_objects(a, b, NO_FACTS, NO_FACTS)
    assert isinstance(joined, InstanceObject)
    assert joined.types == ("lib.A", "lib.B")
    assert joined.states == {"tls": ("on", "off"), "log": ("in",)}
    assert joined.made_by == (1, 2)
    assert options(joined.fields["f"]) == [1, 2]
    assert joined.fields["g"] is NONE


def test_each_side_is_joined_with_its_own_proofs() -> None:
    own = (label(1),)
    a, b = ListObject("list", (Unknown(own),), None), ListObject("list", (NONE,), None)
    joined = join_objects(a, b, frozenset({(1, "sql")}), NO_FACTS)
    assert isinstance(joined, ListObject)
    assert joined.items is not None
    assert joined.items[0].labels[0].cleared == {"sql"}
    assert own[0].cleared == frozenset(), "values are never changed"


OBJECTS: list[tuple[HeapObject, HeapObject, bool]] = [
    (ListObject("list", (NONE,), None), ListObject("list", (NONE,), None), True),
    (ListObject("list", (NONE,), None), ListObject("list", (), None), False),
    (ListObject("list", None, NONE), ListObject("list", None, NONE), True),
    (ListObject("list", None, None), ListObject("list", (), None), False),
    (ListObject("list", (), None), ListObject("list", (), None, (label(1),)), False),
    (ListObject("list", (), None), DictObject({}, None, None), False),
    (DictObject({"a": NONE}, None, None), DictObject({"a": NONE}, None, None), True),
    (DictObject({"a": NONE}, None, None), DictObject({"b": NONE}, None, None), False),
    (DictObject({}, None, NONE), DictObject({}, None, None), False),
    (InstanceObject(None, ("a.B",), {"x": NONE}), InstanceObject(None, ("a.B",), {"x": NONE}), True),
    (InstanceObject(None, ("a.B",), {"x": NONE}), InstanceObject(None, ("a.B",), {}), False),
    (InstanceObject(None, (), {}, (), {"s": ("a",)}), InstanceObject(None, (), {}, (), {"s": ("b",)}), False),
]


@pytest.mark.parametrize(("a", "b", "equal"), OBJECTS)
def test_equal_objects(a: HeapObject, b: HeapObject, equal: bool) -> None:
    assert equal_objects(a, b) is equal
    assert equal_objects(b, a) is equal
