"""What the FTP rule says of a session: who logs in grades it, what is transferred is evidence."""

from __future__ import annotations

from cuspid.engine.scan import scan_sources
from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence, Severity
from cuspid.rules import load_rules

FTP_RULE = [rule for rule in load_rules() if rule.id == "CSP-D406"]


def only_finding(*lines: str) -> Finding:
    code = "\n".join(["from ftplib import FTP, FTP_TLS", *lines])
    (finding,) = scan_sources({"example.py": code}, FTP_RULE).findings
    return finding


def steps(finding: Finding) -> list[tuple[int, str]]:
    return [(place.span.line, place.why) for place in finding.evidence]


def test_a_login_with_a_password_is_said_and_shown() -> None:
    finding = only_finding('ftp = FTP("h")', 'ftp.login("u", "p")', 'ftp.storbinary("STOR x", open("x", "rb"))')
    assert (finding.severity, finding.confidence) == (Severity.MEDIUM, Confidence.HIGH)
    assert finding.message.endswith("which carries the user name and the password")
    assert steps(finding) == [
        (3, "the user name and the password leave in clear text"),
        (4, "the file is sent in clear text"),
    ]


def test_an_anonymous_session_says_so_and_is_less_sure() -> None:
    finding = only_finding('ftp = FTP("h")', "ftp.login()", 'ftp.retrbinary("RETR x", print)')
    assert finding.confidence is Confidence.LOW
    assert "anonymous" in finding.message
    assert [line for line, _ in steps(finding)] == [3, 4]


def test_a_session_that_is_also_used_with_a_password_is_sure() -> None:
    finding = only_finding('ftp = FTP("h")', "ftp.login()", 'ftp.login("u", "p")')
    assert finding.confidence is Confidence.HIGH
    assert "anonymous" not in finding.message


def test_credentials_of_the_constructor_are_said() -> None:
    finding = only_finding('FTP("h", "u", "p")')
    assert "sends the user name and the password" in finding.message


def test_a_clear_data_channel_shows_where_it_was_set() -> None:
    finding = only_finding('ftps = FTP_TLS("h")', "ftps.prot_p()", "ftps.prot_c()", "ftps.nlst()")
    assert (finding.severity, finding.place.span.line) == (Severity.LOW, 5)
    assert {3, 4} <= {line for line, _ in steps(finding)}
