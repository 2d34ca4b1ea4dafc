"""What the network family takes for plain HTTP, for this machine and for "do not check"."""

from __future__ import annotations

import pytest

from cuspid.model.facts import ValueFacts
from cuspid.rules.network._conditions import LOCAL_HOST, PLAIN_HTTP, UNCHECKED


def text(value: str) -> ValueFacts:
    return ValueFacts(texts=(value,), constants=(value,))


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com",
        "HTTP://example.com/",
        "http://user:word@example.com/",
        "http://localhost.example.com/",
        "http://127.0.0.1.example.com/",
        "http://localhost:80@example.com/",
        "http://\0/login",
    ],
)
def test_plain_http_elsewhere(url: str) -> None:
    assert PLAIN_HTTP.holds(text(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com",
        "http://localhost",
        "http://localhost:8000/x",
        "http://127.8.0.1/",
        "http://[::1]:8000/",
        "http://user:word@localhost/",
        "ftp://example.com/http://x",
        "\0http://example.com",
    ],
)
def test_not_plain_http_elsewhere(url: str) -> None:
    assert not PLAIN_HTTP.holds(text(url))


@pytest.mark.parametrize(("host", "expected"), [("localhost", True), ("::1", True), ("localhost.example.com", False)])
def test_this_machine(host: str, expected: bool) -> None:
    assert LOCAL_HOST.holds(text(host)) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (ValueFacts(constants=(False,)), True),
        (ValueFacts(constants=(0,)), True),
        (ValueFacts(constants=(True,)), False),
        (ValueFacts(constants=(1,)), False),
        (ValueFacts(constants=(None,)), False),
        (text("CERT_NONE"), True),
        (text("none"), True),
        (text("nonesuch.pem"), False),
        (ValueFacts(symbols=("ssl.CERT_NONE",), traits=frozenset({"tls.no-verify"})), True),
        (ValueFacts(unknown=True), False),
    ],
)
def test_unchecked(value: ValueFacts, expected: bool) -> None:
    assert UNCHECKED.holds(value) is expected
