"""What stubs may say by `@like` is what the analysis knows how to do: no word without a deed, none unused."""

from __future__ import annotations

from collections.abc import Iterator

from cuspid.analysis.refined import REFINED
from cuspid.analysis.specials import PREPARED, SPECIALS
from cuspid.knowledge.library import Library
from cuspid.knowledge.vocabulary import BEHAVIOURS

LIBRARY = Library()


def _said() -> Iterator[str]:
    for name in LIBRARY.module_names():
        module = LIBRARY.module(name)
        assert module is not None
        for item in module.classes.values():
            yield item.like
            yield from (method.like for method in item.methods.values())
        yield from (function.like for function in module.functions.values())


def test_every_behaviour_is_known_to_the_analysis() -> None:
    assert SPECIALS.keys() | REFINED.keys() | PREPARED.keys() >= BEHAVIOURS


def test_every_behaviour_is_said_of_some_library() -> None:
    assert set(_said()) - {""} == BEHAVIOURS


def test_a_class_behaves_as_the_stub_says_of_its_base() -> None:
    assert LIBRARY.behaviour("wtforms.StringField") == "form.field"
    assert LIBRARY.behaviour("wtforms.Form") == ""
