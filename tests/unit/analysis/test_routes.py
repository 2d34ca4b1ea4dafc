"""What the path of a route says of its parts, in the spellings of the frameworks."""

from __future__ import annotations

import pytest

from cuspid.analysis.routes import path_kinds


@pytest.mark.parametrize(
    ("path", "name", "kind"),
    [
        ("/items/<int:item>", "item", "int"),
        ("/items/<item:int>", "item", "int"),
        ("/items/<item>", "item", ""),
        ("/items/<path:item>", "item", "path"),
        ("/items/<any(a, b):item>", "item", "any"),
        ("/items/<item:re:[a-z]+>", "item", "re:[a-z]+"),
        ("/items/{item}", "item", ""),
        ("/items/{item:int}", "item", "int"),
        ("/items/{item:int(min=1)}", "item", "int"),
        (r"/items/{item:\d{4}}", "item", r"re:\d{4}"),
        (r"^items/(?P<item>[0-9]+)/$", "item", "re:[0-9]+"),
        (r"^items/(?P<item>[0-9]+)/$", "(1)", "re:[0-9]+"),
        (r"/items/(\d+)/(?:all|some)/([^/]+)", "(1)", r"re:\d+"),
        (r"/items/(\d+)/(?:all|some)/([^/]+)", "(2)", "re:[^/]+"),
    ],
)
def test_part(path: str, name: str, kind: str) -> None:
    assert path_kinds(path)[name] == kind


def test_no_path_has_no_parts() -> None:
    assert path_kinds(None) == path_kinds("/items/all") == {}


def test_a_name_of_two_routes_may_hold_what_either_lets_in() -> None:
    assert path_kinds("/a/{item:int}\n/b/{item}")["item"] == ""


@pytest.mark.parametrize("path", ["/a/<b", "/a/{b", "/a/(b", "(", "<", "{", "\\", "<>", "{:}", "(?P<"])
def test_broken_paths_say_nothing_wrong(path: str) -> None:
    assert all(isinstance(kind, str) for kind in path_kinds(path).values())
