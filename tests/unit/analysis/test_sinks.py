"""Whether untrusted data does harm at a sink: by the kind, and by its place in the value."""

from __future__ import annotations

import pytest

from tests.unit.analysis.lab import flows, run

KINDS = ["sql", "command", "argv", "path", "url", "redirect", "html", "log", "code"]


@pytest.mark.parametrize("kind", KINDS)
def test_untrusted_data_does_harm(kind: str) -> None:
    assert flows(f"lab.{kind}(q)\n") == [kind]
    assert flows(f"lab.{kind}(q + 'x')\n") == [kind]
    assert flows(f"lab.{kind}(value=q)\n") == [kind]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value",
    ["'a'", "lab.number()", "lab.clean(q)", "int(q)", "len(q)", "lab.anything()", "('b' if q else 'a')", "q == 'a'"],
)
def test_what_is_not_the_senders_does_none(kind: str, value: str) -> None:
    assert flows(f"lab.{kind}({value})\n") == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_number_in_a_text_does_no_harm(kind: str) -> None:
    assert flows(f"lab.{kind}(f'a{{int(q)}}b')\n") == []
    assert flows(f"lab.{kind}('a%db' % q)\n") == []


@pytest.mark.parametrize(
    ("kind", "text", "harmful"),
    [
        ("url", "f'https://host/{q}'", False),
        ("url", "f'https://host?{q}'", False),
        ("url", "f'//host/{q}'", False),
        ("url", "f'https://host{q}'", True),
        ("url", "f'https://{q}/x'", True),
        ("url", "f'https://{q}.host/x'", True),
        ("url", "f'https://user@{q}/'", True),
        ("url", "f'{q}/x'", True),
        ("url", "f'/{q}'", True),
        ("url", "'https://host/' + q", False),
        ("url", "'https://host/%s' % q", False),
        ("url", "'https://host/{}'.format(q)", False),
        ("url", "f'{lab.anything()}/{q}'", False),
        ("url", "f'{lab.anything()}{q}'", True),
        ("url", "f'{lab.anything()}://{q}/'", True),
        ("url", "f'https://{lab.anything()}/{q}'", False),
        ("url", "f'https://{lab.anything()}.{q}'", True),
        ("redirect", "f'/page/{q}'", False),
        ("redirect", "f'/{q}'", True),
        ("redirect", "f'//{q}'", True),
        ("redirect", "f'?next={q}'", False),
        ("redirect", "f'https://host/{q}'", False),
        ("redirect", "f'page/{q}'", False),
        ("redirect", "f'http{q}'", True),
        ("sql", "f'select {q}'", True),
        ("html", "f'<p>{q}</p>'", True),
        ("log", "f'got {q!r}'", False),
        ("log", "f'got {q}'", True),
        ("sql", "f'select {q!r}'", True),
        ("path", "f'/srv/{q}'", True),
    ],
)
def test_the_place_in_the_text(kind: str, text: str, harmful: bool) -> None:
    assert (flows(f"lab.{kind}({text})\n") == [kind]) is harmful


@pytest.mark.parametrize(
    ("arguments", "harmful"),
    [
        ("['ls', q]", False),
        ("('ls', '-l', q)", False),
        ("[q, 'x']", True),
        ("[q]", True),
        ("['ls', *lab.rows()]", False),
        ("['sh', '-c', 'ls']", False),
        ("['sh', '-c', q]", True),
        ("['/bin/bash', '-c', f'ls {q}']", True),
        ("['sh', q]", False),
        ("['ls', '-c', q]", False),
        ("f'ls {q}'", False),
        ("f'{q} x'", True),
        ("[]", False),
    ],
)
def test_the_place_among_a_programs_arguments(arguments: str, harmful: bool) -> None:
    assert bool(flows(f"lab.argv({arguments})\n")) is harmful


@pytest.mark.parametrize(
    ("check", "kind", "harmless"),
    [
        ("q.isalnum()", "sql", True),
        ("q.isalnum()", "path", True),
        ("q.isalpha()", "command", True),
        ("'/' not in q", "path", True),
        ("'..' not in q", "path", False),
        ("'/' not in q", "sql", False),
        ("'\\n' not in q", "log", True),
        ("'<' not in q", "html", False),
        ("'<' not in q and '>' not in q", "html", True),
        ("q in 'abc'", "sql", True),
        ('q in "it\'s"', "sql", False),
    ],
)
def test_characters_that_were_checked(check: str, kind: str, harmless: bool) -> None:
    assert (flows(f"if {check}:\n    lab.{kind}(q)\n") == []) is harmless


def test_sanitized_for_one_kind_only() -> None:
    assert flows("lab.html(lab.escape(q))\nlab.sql(lab.escape(q))\n") == ["sql"]
    assert flows("lab.html(lab.escape(q) + q)\n") == ["html"]


@pytest.mark.parametrize(
    ("call", "harmful"),
    [
        ("lab.when(q)", False),
        ("lab.when(q, False)", False),
        ("lab.when(q, True)", True),
        ("lab.when(q, shell=True)", True),
        ("lab.when(q, shell=lab.anything())", True),
        ("lab.unless(q)", True),
        ("lab.unless(q, safe=True)", False),
        ("lab.unless(q, safe=False)", True),
        ("lab.unless(q, safe=lab.anything())", True),
    ],
)
def test_conditional_sinks(call: str, harmful: bool) -> None:
    assert bool(flows(call + "\n")) is harmful


def test_one_alternative_is_enough() -> None:
    assert flows("x = q if lab.anything() else 'a'\nlab.sql(x)\n") == ["sql"]
    assert flows("x = 1 if lab.anything() else 'a'\nlab.sql(x)\n") == []


@pytest.mark.parametrize("value", ["[q]", "{'a': q}", "('a', q)", "[['a', q]]"])
def test_what_a_container_holds(value: str) -> None:
    assert flows(f"lab.sql({value})\n") == ["sql"]
    assert flows(f"x = {value}\nlab.sql(x)\n") == ["sql"]


def test_elements_are_kept_apart() -> None:
    assert flows("x = ['a', q]\nlab.sql(x[0])\nlab.log(x[1])\n") == ["log"]
    assert flows("x = {'a': 'b', 'c': q}\nlab.sql(x['a'])\nlab.log(x['c'])\n") == ["log"]
    assert flows("a, b = 'x', q\nlab.sql(a)\nlab.log(b)\n") == ["log"]


def test_a_type_that_may_be_text_is_not_harmless() -> None:
    assert flows("if isinstance(q, (int, str)):\n    lab.sql(q)\n") == ["sql"]
    assert flows("if isinstance(q, (int, float)):\n    lab.sql(q)\n") == []


def test_a_flow_tells_its_way() -> None:
    lab = run("""
        import lab
        def helper(text):
            lab.sql("select " + text)
        def main():
            name = lab.request()
            helper(name)
        main()
    """)
    (flow,) = {f.site.line: f for f in lab.machine.events.flows}.values()
    assert (flow.kind, flow.callee, flow.category, flow.site.scope) == ("sql", "lab.sql", "request", "helper")
    assert [(step.line, step.why) for step in flow.steps] == [
        (6, "`lab.request()` comes from the request"),
        (6, "assigned to `name`"),
        (3, "passed to `helper` as `text`"),
        (4, "put into a text"),
        (4, "runs as SQL"),
    ]


def test_why_a_flow_ended_is_remembered() -> None:
    lab = run("import lab\nq = lab.request()\nif q.isalnum():\n    lab.sql(q)\n")
    assert lab.flows() == []
    assert [(ended.site.line, ended.kind) for ended in lab.machine.events.ended] == [(4, "sql")]
