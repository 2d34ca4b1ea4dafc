"""A rule's page: Markdown in one fixed form → `Page`.

    # CSP-D406: FTP sends credentials and files in clear text

    - **Category:** Network
    - **Severity:** MEDIUM
    - **CWE:** CWE-319
    - **OWASP:** A02:2021 Cryptographic Failures
    - **Fix:** Use SFTP.

    ## Description
    ## Vulnerable Code Example
    ## Safe Code Example
    ### SFTP with paramiko
    ## How to Suppress a Finding
    ## References

OWASP may be left out; `- **Audit:** yes` after the fix marks an audit rule; several CWEs are separated by commas,
several OWASP entries by semicolons; a field may go on in lines that are indented by two blanks.

The form is strict so that a page that parses is a page that tests something. Every `python` block becomes an example
and carries markers (`cuspid.model.markers`); blocks in other languages are shown and not run. Anything else is a
`PageError` that names the page, the line and the remedy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cuspid.model.errors import CuspidError
from cuspid.model.grade import Severity
from cuspid.model.markers import Expectation, find_markers
from cuspid.model.rule import Example, Page

DESCRIPTION: Final = "Description"
VULNERABLE: Final = "Vulnerable Code Example"
SAFE: Final = "Safe Code Example"
SUPPRESS: Final = "How to Suppress a Finding"
REFERENCES: Final = "References"
SECTIONS: Final = (DESCRIPTION, VULNERABLE, SAFE, SUPPRESS, REFERENCES)
FIELDS: Final = ("Category", "Severity", "CWE", "OWASP", "Fix", "Audit")
OPTIONAL_FIELDS: Final = frozenset({"OWASP", "Audit"})

_TITLE = re.compile(r"# (CSP-[A-Z]\d{3}): (\S.*)")
_FIELD = re.compile(r"- \*\*(\w+):\*\* (\S.*)")
_CWE = re.compile(r"CWE-(\d{1,4})")
_OWASP = re.compile(r"(?:A|API|LLM|ASI)\d{1,2}:20\d\d \S.*")
_FENCE = re.compile(r"(`{3,}|~{3,})[ \t]*(.*)")
_REFERENCE = re.compile(r"[-*] (.*https?://\S.*)")
_NEAR_PYTHON = frozenset({"", "py", "py3", "python3", "pycon", "Python"})
"""Languages that would look like Python to a reader and yet not be run."""


class PageError(CuspidError):
    """A page that breaks the form."""


@dataclass(frozen=True, slots=True)
class RulePage:
    """A page with what its file says beyond `Page`."""

    id: str
    audit: bool
    page: Page


@dataclass(frozen=True, slots=True)
class _Block:
    """A code block where it stands."""

    section: str
    heading: str
    language: str
    code: str
    line: int


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    line: int
    lines: tuple[str, ...]
    blocks: tuple[_Block, ...]

    def python(self) -> tuple[_Block, ...]:
        return tuple(block for block in self.blocks if block.language == "python")


@dataclass(frozen=True, slots=True)
class _Complaint:
    """Makes errors that begin with the name of the page."""

    where: str

    def at(self, line: int, message: str) -> PageError:
        return PageError(f"{self.where}:{line}: {message}")


def parse_page(text: str, where: str) -> RulePage:
    """Parse the text of a page; `where` names it in errors."""
    complain = _Complaint(where)
    text = text.replace("\r\n", "\n")
    lines = text.split("\n")
    title = _TITLE.fullmatch(lines[0].rstrip())
    if title is None:
        raise complain.at(1, "the first line must read `# CSP-Dnnn: title`")
    sections = _split_sections(lines, complain)
    _check_order(sections, len(lines), complain)
    fields = _parse_fields(lines[1 : sections[0].line - 1], complain)
    named = {section.name: section for section in sections}
    _check_examples(named, title[1], complain)
    description = "\n".join(named[DESCRIPTION].lines).strip()
    if not description:
        raise complain.at(named[DESCRIPTION].line, f"`## {DESCRIPTION}` is empty")
    page = Page(
        title=title[2].strip(),
        category=fields["Category"][0],
        severity=_parse_severity(fields["Severity"], complain),
        cwe=_parse_cwe(fields["CWE"], complain),
        owasp=_parse_owasp(fields.get("OWASP"), complain),
        fix=_parse_fix(fields["Fix"], complain),
        description=description,
        examples=tuple(
            Example(block.heading, block.code, block.line, block.section)
            for section in sections
            for block in section.python()
        ),
        references=_parse_references(named[REFERENCES], complain),
        text=text,
    )
    return RulePage(title[1], _parse_audit(fields.get("Audit"), complain), page)


def _split_sections(lines: list[str], complain: _Complaint) -> list[_Section]:
    """Cut the page at its `##` headings, minding that a code block may contain anything."""
    sections: list[_Section] = []
    body: list[str] = []
    blocks: list[_Block] = []
    name, start, heading = "", 1, ""
    index = 1
    while index < len(lines):
        line = lines[index]
        if line.startswith("## "):
            sections.append(_Section(name, start, tuple(body), tuple(blocks)))
            name = heading = line[3:].strip()
            start, body, blocks = index + 1, [], []
        elif line.startswith("# "):
            raise complain.at(index + 1, "a page has one title; use `##` and `###` below it")
        elif (fence := _FENCE.match(line.lstrip())) is not None:
            end = _end_of_block(lines, index, fence[1], complain)
            blocks.append(_Block(name, heading, fence[2].strip(), "\n".join(lines[index + 1 : end]), index + 2))
            _check_language(line, fence[2].strip(), index + 1, complain)
            body.extend(lines[index : end + 1])
            index = end
        else:
            if line.startswith("### "):
                heading = line[4:].strip()
            body.append(line)
        index += 1
    sections.append(_Section(name, start, tuple(body), tuple(blocks)))
    head = sections.pop(0)
    if head.blocks:
        raise complain.at(head.blocks[0].line, "a code block must stand below a `##` heading")
    return sections


def _end_of_block(lines: list[str], index: int, fence: str, complain: _Complaint) -> int:
    for end in range(index + 1, len(lines)):
        closing = lines[end].rstrip()
        if closing.startswith(fence):
            if not closing.strip(fence[0]):
                return end
            break  # another block begins: this one was forgotten open
    raise complain.at(index + 1, "this code block is never closed")


def _check_language(line: str, language: str, number: int, complain: _Complaint) -> None:
    if line.startswith((" ", "\t", "~")):
        raise complain.at(number, "a code block must begin with ``` at the start of its line")
    if language in _NEAR_PYTHON:
        raise complain.at(number, f"a code block must name its language, `python` if it is run (not `{language}`)")


def _check_order(sections: list[_Section], last_line: int, complain: _Complaint) -> None:
    for position, expected in enumerate(SECTIONS):
        if position == len(sections):
            raise complain.at(last_line, f"`## {expected}` is missing")
        if sections[position].name != expected:
            raise complain.at(sections[position].line, f"expected `## {expected}`, not `## {sections[position].name}`")
    if len(sections) > len(SECTIONS):
        raise complain.at(sections[len(SECTIONS)].line, f"nothing may follow `## {REFERENCES}`")


def _parse_fields(lines: list[str], complain: _Complaint) -> Mapping[str, tuple[str, int]]:
    """Read the list below the title: name → (value, line)."""
    fields: dict[str, tuple[str, int]] = {}
    last = ""
    for number, line in enumerate(lines, start=2):
        if not line.strip():
            continue
        if line.startswith("  ") and last:
            value, first = fields[last]
            fields[last] = (f"{value} {line.strip()}", first)
            continue
        match = _FIELD.fullmatch(line.rstrip())
        if match is None or match[1] not in FIELDS:
            raise complain.at(number, f"expected `- **Name:** value` with one of {', '.join(FIELDS)}")
        if last and FIELDS.index(match[1]) <= FIELDS.index(last):
            raise complain.at(number, f"`{match[1]}` must not follow `{last}`; the order is {', '.join(FIELDS)}")
        last = match[1]
        fields[last] = (match[2], number)
    for name in FIELDS:
        if name not in fields and name not in OPTIONAL_FIELDS:
            raise complain.at(2, f"`- **{name}:**` is missing")
    return fields


def _parse_severity(field: tuple[str, int], complain: _Complaint) -> Severity:
    if field[0] not in Severity.__members__:
        raise complain.at(field[1], f"`{field[0]}` is no severity; one of {', '.join(Severity.__members__)}")
    return Severity[field[0]]


def _parse_cwe(field: tuple[str, int], complain: _Complaint) -> tuple[int, ...]:
    matches = [_CWE.fullmatch(part.strip()) for part in field[0].split(",")]
    numbers = tuple(int(match[1]) for match in matches if match)
    if len(numbers) != len(matches):
        raise complain.at(field[1], f"`{field[0]}` must read `CWE-nnn`, several separated by commas")
    return numbers


def _parse_owasp(field: tuple[str, int] | None, complain: _Complaint) -> tuple[str, ...]:
    if field is None:
        return ()
    entries = tuple(part.strip() for part in field[0].split(";"))
    if not all(_OWASP.fullmatch(entry) for entry in entries):
        raise complain.at(field[1], f"`{field[0]}` must read `A02:2021 Name`, several separated by semicolons")
    return entries


def _parse_fix(field: tuple[str, int], complain: _Complaint) -> str:
    if not field[0].endswith("."):
        raise complain.at(field[1], "the fix must be one sentence that ends with a full stop")
    return field[0]


def _parse_audit(field: tuple[str, int] | None, complain: _Complaint) -> bool:
    if field is not None and field[0] != "yes":
        raise complain.at(field[1], "write `- **Audit:** yes`, or leave the line out")
    return field is not None


def _parse_references(section: _Section, complain: _Complaint) -> tuple[str, ...]:
    references: list[str] = []
    for offset, line in enumerate(section.lines, start=section.line + 1):
        if not line.strip():
            continue
        match = _REFERENCE.fullmatch(line.rstrip())
        if match is None:
            raise complain.at(offset, "a reference is a list item with a link: `- [name](https://…)`")
        references.append(match[1])
    if not references:
        raise complain.at(section.line, f"`## {REFERENCES}` is empty")
    return tuple(references)


def _check_examples(sections: Mapping[str, _Section], rule_id: str, complain: _Complaint) -> None:
    """See that each example section has a block, and each block a marker that can fail."""
    required = {
        VULNERABLE: (Expectation.FINDING, Expectation.MISSED),
        SAFE: (Expectation.OK, Expectation.SILENT),
        SUPPRESS: (Expectation.FINDING,),
    }
    for name, expectations in required.items():
        section = sections[name]
        if not section.python():
            raise complain.at(section.line, f"`## {name}` has no `python` block")
        for block in section.python():
            if not any(marker.expectation in expectations for marker in find_markers(block.code)):
                words = " or ".join(f"`# {expectation}`" for expectation in expectations)
                raise complain.at(block.line, f"this example has no line marked {words}")
    for section in sections.values():
        for block in section.python():
            _check_markers(block, complain)
    if not any(f"# ignore: {rule_id}" in block.code for block in sections[SUPPRESS].python()):
        raise complain.at(sections[SUPPRESS].line, f"`## {SUPPRESS}` does not show `# ignore: {rule_id}`")


def _check_markers(block: _Block, complain: _Complaint) -> None:
    lines = block.code.split("\n")
    for marker in find_markers(block.code):
        number = block.line + marker.line - 1
        if lines[marker.line - 1].lstrip().startswith("#"):
            raise complain.at(number, f"`# {marker.expectation}` must stand at the end of a line of code")
        if block.section == SAFE and marker.expectation is Expectation.FINDING:
            raise complain.at(number, f"`# finding` does not belong in `## {SAFE}`")
