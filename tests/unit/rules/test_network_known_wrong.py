"""Findings of the network family that are known to be wrong: written down so that a change is noticed.

Each test passes as long as the wrong result stands; once one fails, the program moves to the rule's page as an `# ok`.
"""

from __future__ import annotations

import textwrap

import pytest

from cuspid.engine.scan import scan_sources
from cuspid.rules import load_rules

NETWORK = [rule for rule in load_rules() if rule.area == "network"]


def reported(code: str) -> list[tuple[str, int]]:
    result = scan_sources({"example.py": textwrap.dedent(code).lstrip()}, NETWORK)
    return [(finding.rule_id, finding.place.span.line) for finding in result.findings]


@pytest.mark.known_wrong
def test_a_socket_that_is_bound_and_never_listens() -> None:
    code = """
        import socket

        def is_free(port):
            with socket.socket() as probe:
                probe.bind(("", port))
                return True
    """
    assert reported(code) == [("CSP-D404", 5)]


@pytest.mark.known_wrong
def test_two_halves_of_one_danger_on_a_context_of_unknown_origin() -> None:
    code = """
        import ssl

        def relax(context: ssl.SSLContext):
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
    """
    assert reported(code) == [("CSP-D408", 4), ("CSP-D408", 5)]


@pytest.mark.known_wrong
def test_a_timeout_that_a_caller_may_pass_on() -> None:
    code = """
        import requests

        def fetch(url, **options):
            return requests.get(url, **options)
    """
    assert reported(code) == [("CSP-D405", 4)]
