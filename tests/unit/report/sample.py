"""Small results for the tests of the reports."""

from __future__ import annotations

from cuspid.model.finding import Diagnostic, Finding, Trouble
from cuspid.model.grade import Confidence, Severity
from cuspid.model.result import ScanResult, SourceText, Stats
from cuspid.model.rule import Page, Rule
from cuspid.model.span import Place, Span

RULE = Rule(
    id="CSP-D406",
    name="ftp_cleartext",
    area="network",
    page=Page(
        title="FTP sends everything in clear text",
        category="Network",
        severity=Severity.MEDIUM,
        cwe=(319,),
        owasp=("A02:2021 Cryptographic Failures",),
        fix="Use SFTP.",
        description="FTP knows\nno encryption.\n\nMore about it.",
        examples=(),
        references=(),
        text="# CSP-D406: FTP\n\n```python\nFTP(host)  # finding\n```\n",
    ),
    checks=(),
)
AUDIT = Rule("CSP-D410", "url_scheme", "network", RULE.page, (), audit=True)

CODE = """\
from ftplib import FTP

def mirror(host):
    ftp = FTP(host, user, PASSWORD)
    ftp.storbinary("STOR x", f)
"""


def text(code: str) -> SourceText:
    return SourceText(tuple(code.split("\n")))


def span_of(code: str, part: str) -> Span:
    """The span of the first occurrence of a part, which lies on one line."""
    for number, line in enumerate(code.split("\n"), start=1):
        if part in line:
            return Span(number, line.index(part), number, line.index(part) + len(part))
    raise AssertionError(f"{part!r} is not in the code")


PRIMARY = Place("app/mirror.py", span_of(CODE, "FTP(host, user, PASSWORD)"), "the session is opened in clear text")
ORIGIN = Place("app/settings.py", Span(1, 11, 1, 25), "the password is read from the environment")
FINDING = Finding(
    rule_id="CSP-D406",
    message="FTP session without encryption",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    place=PRIMARY,
    evidence=(ORIGIN, PRIMARY),
    scope="mirror",
    fingerprint="0123456789abcdef0123456789abcdef",
)
SETTINGS = 'PASSWORD = os.environ["P"]\n'
DIAGNOSTICS = (
    Diagnostic("gone.py", Trouble.MISSING, "no such file or folder", blocking=True),
    Diagnostic("old.py", Trouble.SYNTAX, "not Python 3", line=3),
)
SOURCES = {"app/mirror.py": text(CODE), "app/settings.py": text(SETTINGS)}


def result_of(
    *findings: Finding,
    suppressed: tuple[Finding, ...] = (),
    diagnostics: tuple[Diagnostic, ...] = (),
    sources: dict[str, SourceText] | None = None,
) -> ScanResult:
    return ScanResult(findings, suppressed, diagnostics, sources or SOURCES, Stats(2, 1200, 0.5))
