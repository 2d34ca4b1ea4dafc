"""A page in the fixed form is read whole; a page that breaks it is refused at the line that breaks it."""

from __future__ import annotations

import textwrap

import pytest

from cuspid.model.grade import Severity
from cuspid.rules.page import PageError, parse_page

PAGE = textwrap.dedent(
    """\
    # CSP-D900: The kettle is left on

    - **Category:** Kitchen
    - **Severity:** HIGH
    - **CWE:** CWE-319, CWE-20
    - **OWASP:** A02:2021 Cryptographic Failures; A05:2021 Security Misconfiguration
    - **Fix:** Switch it off,
      then go.

    ## Description
    It boils dry.

    ```text
    ## Not a heading
    ```

    ## Vulnerable Code Example
    ```python
    import kettle
    # Boil it.
    kettle.on()  # finding
    ```

    ## Safe Code Example
    ### With a timer
    ```python
    kettle.on(3)  # ok
    ```

    ### Without a kettle
    ```python
    ## A comment that looks like a heading
    pot.on()  # silent
    ```

    ## How to Suppress a Finding
    ```python
    kettle.on()  # ignore: CSP-D900  # finding
    ```

    ## References
    - [Kettles](https://example.org/kettles)
    - <https://example.org/tea>
    """
)


def test_a_page_is_read_whole() -> None:
    parsed = parse_page(PAGE, "kettle.md")
    page = parsed.page
    assert (parsed.id, parsed.audit) == ("CSP-D900", False)
    assert (page.title, page.category, page.severity) == ("The kettle is left on", "Kitchen", Severity.HIGH)
    assert page.cwe == (319, 20)
    assert page.owasp == ("A02:2021 Cryptographic Failures", "A05:2021 Security Misconfiguration")
    assert page.fix == "Switch it off, then go."
    assert page.description == "It boils dry.\n\n```text\n## Not a heading\n```"
    assert page.references == ("[Kettles](https://example.org/kettles)", "<https://example.org/tea>")
    assert page.text == PAGE


def test_examples_know_where_they_stand() -> None:
    examples = parse_page(PAGE, "kettle.md").page.examples
    assert [(example.section, example.heading) for example in examples] == [
        ("Vulnerable Code Example", "Vulnerable Code Example"),
        ("Safe Code Example", "With a timer"),
        ("Safe Code Example", "Without a kettle"),
        ("How to Suppress a Finding", "How to Suppress a Finding"),
    ]
    lines = PAGE.split("\n")
    for example in examples:
        first = example.code.split("\n")[0]
        assert lines[example.line - 1] == first


def test_optional_fields() -> None:
    text = PAGE.replace("- **OWASP:** A02:2021 Cryptographic Failures; A05:2021 Security Misconfiguration\n", "")
    assert parse_page(text, "p.md").page.owasp == ()
    assert parse_page(PAGE.replace("  then go.", "  then go.\n- **Audit:** yes"), "p.md").audit


def test_windows_line_ends_are_read_alike() -> None:
    assert parse_page(PAGE.replace("\n", "\r\n"), "p.md") == parse_page(PAGE, "p.md")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("# CSP-D900: The", "# CSP-900: The", "1: the first line must read"),
        ("# CSP-D900: The", "# CSP-D9: The", "1: the first line must read"),
        ("It boils dry.", "# Again", "11: a page has one title"),
        ("HIGH", "SEVERE", "4: `SEVERE` is no severity"),
        ("HIGH", "high", "4: `high` is no severity"),
        ("CWE-319, CWE-20", "319", "5: `319` must read `CWE-nnn`"),
        ("A02:2021", "A02", "6: `A02 Cryptographic Failures"),
        ("then go.", "then go", "7: the fix must be one sentence"),
        ("- **Fix:**", "- **Mend:**", "7: expected `- **Name:** value`"),
        ("- **Fix:** Switch it off,\n", "", "2: `- **Fix:**` is missing"),
        ("- **Category:** Kitchen\n", "", "2: `- **Category:**` is missing"),
        (
            "- **Severity:** HIGH\n- **CWE:** CWE-319, CWE-20",
            "- **CWE:** CWE-319\n- **Severity:** HIGH",
            "5: `Severity`",
        ),
        ("  then go.", "  then go.\n- **Audit:** no", "9: write `- **Audit:** yes`"),
        ("## Description\n", "", "13: a code block must stand below a `##` heading"),
        ("## Safe Code", "## Good Code", "24: expected `## Safe Code Example`, not `## Good Code Example`"),
        ("## References\n", "## More\n## References\n", "expected `## References`, not `## More`"),
        ("## References\n", "", "is missing"),
        ("- <https://example.org/tea>", "## Notes", "nothing may follow `## References`"),
        ("- <https://example.org/tea>", "- a book", "a reference is a list item with a link"),
        ("kettle.on()  # finding\n", "kettle.on()\n", "no line marked `# finding` or `# missed`"),
        ("kettle.on(3)  # ok", "kettle.on(3)", "no line marked `# ok` or `# silent`"),
        ("kettle.on(3)  # ok", "kettle.on(3)  # ok\nx()  # finding", "`# finding` does not belong"),
        ("# Boil it.", "# finding", "`# finding` must stand at the end of a line of code"),
        ("# ignore: CSP-D900", "# ignore: CSP-D901", "does not show `# ignore: CSP-D900`"),
        ("```python\nimport kettle", "```\nimport kettle", "must name its language"),
        ("```python\nimport kettle", "```py\nimport kettle", "must name its language"),
        ("```python\nimport kettle", "  ```python\nimport kettle", "at the start of its line"),
        ("pot.on()  # silent\n```", "pot.on()  # silent", "31: this code block is never closed"),
        ("```text\n## Not a heading\n```", "```text", "13: this code block is never closed"),
    ],
)
def test_a_page_that_breaks_the_form_is_refused(old: str, new: str, message: str) -> None:
    assert old in PAGE
    with pytest.raises(PageError) as caught:
        parse_page(PAGE.replace(old, new, 1), "kettle.md")
    text = str(caught.value)
    assert text.startswith("kettle.md:")
    assert message in text, text


@pytest.mark.parametrize("cut", range(0, len(PAGE), 7))
def test_any_cut_page_is_refused_in_words(cut: int) -> None:
    """A page cut anywhere before its references has an error of ours, never a traceback."""
    if cut < PAGE.index("- [Kettles]"):
        with pytest.raises(PageError):
            parse_page(PAGE[:cut], "kettle.md")


def test_a_section_without_code_is_refused() -> None:
    start, end = PAGE.index("### With a timer"), PAGE.index("## How to")
    with pytest.raises(PageError, match="`## Safe Code Example` has no `python` block"):
        parse_page(PAGE[:start] + PAGE[end:], "kettle.md")
