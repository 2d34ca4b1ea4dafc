"""Every form of the language of stubs, and what is refused."""

from __future__ import annotations

import pytest

from cuspid.knowledge.items import FunctionItem, StubModule, TypeItem
from cuspid.knowledge.stub_reader import read_stub
from cuspid.knowledge.stub_scope import StubError
from cuspid.knowledge.vocabulary import KINDS
from cuspid.syntax.nodes import (
    DOUBLE_STAR,
    KEYWORD_ONLY,
    KEYWORD_ONLY_OPTIONAL,
    OPTIONAL,
    POSITIONAL,
    STAR,
)


def read(text: str, module: str = "lib", is_package: bool = False) -> StubModule:
    return read_stub(text, module, "lib.pyi", is_package)


def function(text: str) -> FunctionItem:
    return read(text).functions["f"]


def result(annotation: str) -> TypeItem:
    return function(f"class C: ...\nclass D: ...\ndef f(self, fn, x) -> {annotation}: ...").result


# --- parameters


def test_kinds_of_parameters() -> None:
    item = function("def f(a, /, b, c=1, *d, e, g=None, **h): ...")
    assert [(p.name, p.kind, p.positional_only) for p in item.parameters] == [
        ("a", POSITIONAL, True),
        ("b", POSITIONAL, False),
        ("c", OPTIONAL, False),
        ("d", STAR, False),
        ("e", KEYWORD_ONLY, False),
        ("g", KEYWORD_ONLY_OPTIONAL, False),
        ("h", DOUBLE_STAR, False),
    ]


def test_defaults() -> None:
    item = function("import ssl\ndef f(a, b=None, c=-1, d='x', e=ssl.CERT_NONE, g=...): ...")
    assert [(p.default_kind, p.default, p.default_name) for p in item.parameters] == [
        ("no-default", None, ""),
        ("constant", None, ""),
        ("constant", -1, ""),
        ("constant", "x", ""),
        ("name", None, "ssl.CERT_NONE"),
        ("opaque", None, ""),
    ]


def test_sinks_of_a_parameter() -> None:
    item = function(
        "import ssl\nclass Safe: ...\n"
        'def f(a: Sink["sql", "path"] | SinkWhen["command", "shell", True, ssl.X] | SinkUnless["yaml", "shell", Safe]'
        ' | SinkInState["xml", "xml.external", "on"] | SinkInState["xml", "xml.external", "on", "shell"],'
        " shell=False): ..."
    )
    assert [
        (s.kind, s.mode, s.parameter, s.constants, s.names, s.state, s.state_value) for s in item.parameters[0].sinks
    ] == [
        ("sql", "always", "", (), (), "", ""),
        ("path", "always", "", (), (), "", ""),
        ("command", "when", "shell", (True,), ("ssl.X",), "", ""),
        ("yaml", "unless", "shell", (), ("lib.Safe",), "", ""),
        ("xml", "state", "", (), (), "xml.external", "on"),
        ("xml", "state", "shell", (), (), "xml.external", "on"),
    ]


def test_switch_callback_and_passed() -> None:
    item = function(
        "@signature\ndef view(request): ...\n"
        'def f(a: Switch["tls.verify"] | str, b: Callback["view"], c: Callback,'
        " d: Passed, e: PassedItems, g: object): ..."
    )
    assert [(p.switch, p.callback, p.passed) for p in item.parameters] == [
        ("tls.verify", None, ""),
        ("", "lib.view", ""),
        ("", "", ""),
        ("", None, "value"),
        ("", None, "items"),
        ("", None, ""),
    ]


# --- results


@pytest.mark.parametrize(
    ("annotation", "form", "classes"),
    [
        ("str", "unknown", ["str"]),
        ("object", "unknown", ["object"]),
        ("list", "unknown", ["list"]),
        ("int", "clean", ["int"]),
        ("None", "clean", []),
        ("Clean", "clean", []),
        ('Clean["C"]', "clean", ["lib.C"]),
        ("C", "instance", ["lib.C"]),
        ("C | None", "instance", ["lib.C"]),
        ("C | D", "instance", ["lib.C", "lib.D"]),
        ("int | None", "clean", ["int"]),
        ("int | str", "unknown", []),
        ("Self", "self", []),
        ('Source["request"] | C', "instance", ["lib.C"]),
    ],
)
def test_form_of_a_result(annotation: str, form: str, classes: list[str]) -> None:
    item = result(annotation)
    assert (item.form, item.classes) == (form, classes)


def test_taint_of_a_result() -> None:
    item = result('Source["request", "file"] | Sanitized["html"] | From["self", "x"]')
    assert (item.form, item.sources, item.cleared, item.origins) == (
        "unknown",
        ["request", "file"],
        ["html"],
        ["self", "x"],
    )


def test_sanitized_while_in_a_state() -> None:
    item = result('SanitizedInState["html", "template.escapes", "on"] | str')
    assert (item.cleared, item.cleared_in) == ([], [("html", "template.escapes", "on")])


def test_method_told_by_its_name() -> None:
    assert function('@reads_as("sql")\ndef f(self, text: Sink["sql"]): ...').reads_as == "sql"
    with pytest.raises(StubError, match="unknown language 'cobol'"):
        function('@reads_as("cobol")\ndef f(self, text: Sink["sql"]): ...')


def test_source_and_nothing_else() -> None:
    item = result('Source["random"] | int')
    assert (item.form, item.classes, item.sources, item.origins) == ("unknown", ["int"], ["random"], [])
    assert result('Source["random"]').origins is None


def test_what_is_kept() -> None:
    item = result('Source["digest"] | Keeps["random"] | bytes')
    assert (item.sources, item.kept, item.form, item.classes) == (["digest"], ["random"], "unknown", ["bytes"])
    number = result('Keeps["random"] | int')
    assert (number.kept, number.form, number.classes) == (["random"], "unknown", ["int"])


def test_everything_is_sanitized() -> None:
    """What cannot attack can still be guessed."""
    assert result('Sanitized["*"]').cleared == sorted(KINDS - {"secret"})


def test_class_or_plain_value() -> None:
    assert result("C | str").also_unknown
    assert not result("C | None").also_unknown


def test_argument_and_result_of_a_callable() -> None:
    assert [(i.form, i.parameter) for i in (result('Returns["x"]'), result('Result["fn"]'))] == [
        ("argument", "x"),
        ("result", "fn"),
    ]


@pytest.mark.parametrize(
    ("annotation", "container", "elements"),
    [
        ("list[C]", "list", ["instance"]),
        ('Iterator[Source["file"]]', "list", ["unknown"]),
        ("dict[str, C]", "dict", ["instance"]),
        ("tuple[C, int]", "tuple", ["instance", "clean"]),
        ("tuple[C, ...]", "list", ["instance"]),
        ('list[tuple[From["x"], Clean]]', "list", ["container"]),
        ("Awaitable[list[C]]", "list", ["instance"]),
    ],
)
def test_containers(annotation: str, container: str, elements: list[str]) -> None:
    item = result(annotation)
    assert (item.form, item.container, [e.form for e in item.elements]) == ("container", container, elements)


def test_container_carries_what_its_elements_carry() -> None:
    assert result('tuple[From["x"], Clean, list[From["fn"]]]').origins == ["x", "fn"]
    assert result('list[Source["archive"] | Clean]').origins == []
    assert result('tuple[From["x"], str]').origins is None


# --- decorators


def test_decorators_of_a_function() -> None:
    item = function(
        "import xml\n"
        "@signature\ndef view(request): ...\n"
        '@trait("ftp.login", "net.blocking")\n@noreturn\n@mutates("b")\n@decorates("view", path="a")\n'
        '@sets("xml.external", "on", a=(xml.GES, "ges"), b=True)\n'
        '@guard("path", of="a", when=False)\n@proves("url", "sql", of="self")\n'
        "def f(a, b): ..."
    )
    assert (item.traits, item.noreturn, item.mutates, item.decorates, item.path_parameter) == (
        ["ftp.login", "net.blocking"],
        True,
        "b",
        "lib.view",
        "a",
    )
    assert [(c.name, c.value, c.conditions) for c in item.changes] == [
        ("xml.external", "on", [("a", ("ges",), ("xml.GES",)), ("b", (True,), ())])
    ]
    assert [(g.kinds, g.of, g.when) for g in item.guards] == [(("path",), "a", False), (("url", "sql"), "self", None)]


def test_guard_is_true_by_default() -> None:
    assert function('@guard("path", of="a")\ndef f(a): ...').guards[0].when is True


def test_signature_and_shape() -> None:
    module = read(
        '@shape("view", first="request")\n'
        'def view(request: Source["request"], *a: Source["request"]) -> Sink["html"]: ...'
    )
    item = module.functions["view"]
    assert (item.is_signature, item.shape_first, [s.kind for s in item.result.sinks]) == (True, "request", ["html"])
    assert [p.type.sources for p in item.parameters] == [["request"], ["request"]]
    assert module.shapes == [item]


def test_class() -> None:
    module = read(
        "from other import Base\n"
        '@trait("a.b")\n@carrier\n@initial("ftp.data", "clear")\n'
        "class C(Base, Exception):\n"
        '    limit: Switch["size.limit"] = 3\n'
        '    old: Trait["tls.old-version"]\n'
        '    body: Sink["html"]\n'
        "    @staticmethod\n    def s(): ...\n"
        "    @classmethod\n    def c(cls): ...\n"
        "    @property\n    def p(self) -> int: ...\n"
        '    @entry\n    async def e(self, data: Source["network"]) -> Sink["html"]: ...\n'
        "    again = c\n"
        "    class Inner: ...\n"
    )
    item = module.classes["C"]
    assert (item.bases, item.traits, item.is_carrier, item.initial) == (
        ["other.Base", "builtins.Exception"],
        ["a.b"],
        True,
        {"ftp.data": "clear"},
    )
    assert (item.attributes["limit"].switch, item.defaults["limit"]) == ("size.limit", 3)
    assert item.attributes["old"].traits == ["tls.old-version"]
    assert [s.kind for s in item.attributes["body"].sinks] == ["html"]
    methods = item.methods
    assert methods["s"].is_static and methods["c"].is_classmethod and methods["p"].is_property
    assert methods["e"].is_entry and methods["e"].is_async and methods["e"].is_method
    assert methods["again"] is methods["c"]
    assert module.classes["C.Inner"].qualname == "lib.C.Inner"


def test_names_of_a_module() -> None:
    module = read(
        "import os\nimport os.path as p\nfrom a import b as b, hidden\n"
        "from .near import z as z\nfrom everything import *\n"
        'alias = os.path.join\nX: Trait["t.x"] = 1\nY = "y"\nZ: int = ...\n',
        module="pack.sub",
    )
    assert module.aliases == {"p": "os.path", "b": "a.b", "z": "pack.near.z", "alias": "os.path.join"}
    assert module.stars == ["everything"]
    variables = module.variables
    assert (variables["X"].traits, variables["X"].constant, variables["Y"].constant) == (["t.x"], 1, "y")
    assert not variables["Z"].has_constant


def test_relative_import_of_a_package() -> None:
    assert read("from . import part as part\n", "pack", is_package=True).aliases == {"part": "pack.part"}


def test_own_class_hides_a_word_of_the_language() -> None:
    module = read("class Clean: ...\ndef f() -> Clean: ...")
    assert module.functions["f"].result.classes == ["lib.Clean"]


def test_witness() -> None:
    module = read('class C:\n    host: Witness["url", "redirect"] | str\n')
    assert module.classes["C"].attributes["host"].witness == ["url", "redirect"]


# --- what is refused


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('def f(a: Sink["sqll"]): ...', 1, "unknown kind 'sqll'"),
        ('\ndef f() -> Source["reqest"]: ...', 2, "unknown category 'reqest'"),
        ("def f(a: Missing): ...", 1, "unknown name 'Missing'"),
        ("def f(a=[]): ...", 1, "a default is"),
        ('def f(a: Switch["Bad Label"]): ...', 1, "form of a label"),
        ('def f(a: Switch["a.b"] | Switch["a.c"]): ...', 1, "one switch has one label"),
        ('def f(a: Callback["view"]): ...', 1, "unknown name 'view'"),
        ('def f(a: Source["request"]): ...', 1, "no source can be there"),
        ('def f(a) -> Sink["html"]: ...', 1, "only the result of a signature"),
        ('def f(a) -> Switch["a.b"]: ...', 1, "says nothing about a result"),
        ('def f(a) -> From["b"]: ...', 1, "no parameter 'b'"),
        ('def f(a) -> list[Returns["b"]]: ...', 1, "no parameter 'b'"),
        ('def f(a: SinkWhen["sql", "b"]): ...', 1, "no parameter 'b'"),
        ('def f(a: SinkWhen["sql"]): ...', 1, "a kind and a parameter"),
        ('def f(a: SinkInState["xml", "on"]): ...', 1, "are needed"),
        ("class C: ...\ndef f() -> C | list[C]: ...", 2, "cannot be told apart"),
        ("def f() -> 'str': ...", 1, "a dotted name is expected"),
        ("@cached\ndef f(): ...", 1, "unknown decorator cached"),
        ('@guards("path", of="a")\ndef f(a): ...', 1, "unknown decorator guards"),
        ('@guard("path", of="b")\ndef f(a): ...', 1, "no parameter 'b'"),
        ('@guard("path")\ndef f(a): ...', 1, "kinds and `of` are needed"),
        ('@sets("a.b")\ndef f(a): ...', 1, "a state and its value"),
        ('@sets("a.b", "on", z=1)\ndef f(a): ...', 1, "no parameter 'z'"),
        ("@entry\ndef f(): ...", 1, "unknown decorator entry"),
        ("@frozen\nclass C: ...", 1, "unknown decorator frozen of a class"),
        ("class C(metaclass=type): ...", 1, "no keywords"),
        ("def f(): return 1", 1, "the body of a function in a stub"),
        ("def f(): ...\ndef f(): ...", 2, "introduced twice"),
        ("class C:\n    def m(self): ...\n    def m(self): ...", 3, "introduced twice"),
        ("if True:\n    X = 1", 1, "no such statement"),
        ("class C:\n    if True: ...", 2, "no such statement"),
        ("X = [1]", 1, "a value is a constant"),
        ("X = Y = 1", 1, "one plain name"),
        ("from ... import x as x", 1, "leaves the package"),
        ("def f(:", 1, "not Python"),
        ("def f(): ...\0", 1, "not Python|cannot be read"),
        ("X: " + "(" * 500 + "1" + ")" * 500, 1, "not Python|cannot be read"),
    ],
)
def test_refused(text: str, line: int, message: str) -> None:
    with pytest.raises(StubError, match=message) as error:
        read(text)
    assert str(error.value).startswith(f"lib.pyi:{line}: ")


def test_conditional_decoration_and_path() -> None:
    text = (
        "@signature\ndef plain(): ...\n@signature\ndef page(): ...\n"
        '@decorates("plain", path="rule")\n@decorates("page", kind="html")\ndef f(rule, kind=None): ...\n'
        '@path("urls")\ndef g(*urls): ...\n'
    )
    module = read(text)
    item = module.functions["f"]
    assert (item.decorates, item.path_parameter) == ("lib.plain", "rule")
    assert [(s, c.conditions) for s, c in item.decorates_when] == [("lib.page", [("kind", ("html",), ())])]
    assert module.functions["g"].path_parameter == "urls"


def test_shapes_by_second_parameter_name_and_attribute() -> None:
    module = read(
        '@shape("a", first="event", then="context")\ndef a(event): ...\n'
        '@shape("b", first="request", named="__call__")\ndef b(request): ...\n'
        '@shape("c", attribute="exposed")\ndef c(): ...\n'
    )
    assert [(s.shape_first, s.shape_then, s.shape_named, s.shape_attribute) for s in module.shapes] == [
        ("event", "context", "", ""),
        ("request", "", "__call__", ""),
        ("", "", "", "exposed"),
    ]


def test_unsure_source_and_callback_of_an_attribute() -> None:
    module = read(
        '@signature\ndef handler(x: Source["message"] | Unsure): ...\nclass C:\n    on_message: Callback["handler"]\n'
    )
    assert module.functions["handler"].parameters[0].type.is_unsure
    assert module.classes["C"].attributes["on_message"].callback == "lib.handler"


def test_instance_of_a_class_that_an_attribute_names() -> None:
    item = read("class V:\n    form_class: object\n    def get_form(self) -> InstanceOf['form_class']: ...\n")
    made = item.classes["V"].methods["get_form"].result
    assert (made.form, made.attribute) == ("made", "form_class")


def test_parts_that_decide_about_the_whole() -> None:
    item = read(
        'class A:\n    name: Source["archive"] | Whole\n    label: Source["archive"]\n'
        "    def members(self) -> list[B | Whole]: ...\n    def some(self) -> list[B]: ...\nclass B: ...\n"
    ).classes["A"]
    assert {name: each.is_whole for name, each in item.attributes.items()} == {"name": True, "label": False}
    elements = {name: [e.is_whole for e in each.result.elements] for name, each in item.methods.items()}
    assert elements == {"members": [True], "some": [False]}


def test_whole_says_nothing_about_parameters() -> None:
    with pytest.raises(StubError, match="Whole"):
        read("def f(a: Whole): ...\n")


def test_results_made_of_arguments_and_their_elements() -> None:
    functions = read(
        'def pick(seq: object) -> Item["seq"]: ...\n'
        'def pairs(seq: object, other: object) -> list[tuple[Item["seq"], Returns["other"]]]: ...\n'
    ).functions
    assert (functions["pick"].result.form, functions["pick"].result.parameter) == ("item", "seq")
    (pair,) = functions["pairs"].result.elements
    assert [(part.form, part.parameter) for part in pair.elements] == [("item", "seq"), ("argument", "other")]
