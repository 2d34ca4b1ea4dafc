"""What is too large ends one thing, aloud, and not what stands beside it."""

from __future__ import annotations

from cuspid.analysis.limits import MAX_ANCESTORS, PRESSED_STEPS
from cuspid.engine.scan import scan_sources
from cuspid.rules import load_rules

RULES = load_rules()


def test_helpers_that_are_handed_nothing_leave_steps_for_the_rest() -> None:
    helpers = [f"def h{n}():\n" + f"    x = h{n + 1}()\n" * 8 for n in range(6)]
    source = "".join([*helpers, "def h6():\n    pass\n", "def root():\n    h0()\n    eval(input())\n"])
    result = scan_sources({"app.py": source}, RULES)
    assert [finding.rule_id for finding in result.findings] == ["CSP-D001"]
    assert result.diagnostics == ()


def test_a_long_chain_of_classes_is_cut_aloud() -> None:
    chain = "".join([f"class C{n}(C{n - 1}):\n    pass\n" for n in range(1, MAX_ANCESTORS + 2)])
    source = (
        "import os\nfrom flask.views import View\nfrom flask import request\n"
        "class C0(View):\n    def dispatch_request(self):\n        os.system(request.args['x'])\n"
        f"{chain}os.system(input())\n"
    )
    result = scan_sources({"app.py": source}, RULES)
    assert [finding.place.span.line for finding in result.findings] == [6, source.count("\n")]
    messages = [diagnostic.message for diagnostic in result.diagnostics]
    assert messages == ["a class below more classes than the analysis looks through"]


def test_modules_do_not_share_what_they_may_spend_at_import() -> None:
    helper = "def made():\n    return inner()\ndef inner():\n" + "    x = 1\n" * 40 + "    return 'sh'\n"
    others = {f"m{n}.py": f"from helper import made\nV{n} = made()\n" for n in range(20)}
    last = "import os\nfrom helper import made\nif made() == 'sh':\n    eval(input())\nelse:\n    eval(input())\n"
    result = scan_sources({"helper.py": helper, **others, "z.py": last}, RULES)
    assert [(f.place.path, f.place.span.line) for f in result.findings] == [("z.py", 4)]


def test_what_is_left_of_a_large_root_goes_to_calls_that_reach_a_sink() -> None:
    idle = "def idle(x):\n" + "    y = str(x)\n" * 60 + "    return y\n"
    busy = "def busy(x):\n    eval(x)\n"
    calls = "    idle(x)\n" * (PRESSED_STEPS // 20)
    source = f"{idle}{busy}def root():\n    x = input()\n{calls}    busy(x)\n"
    result = scan_sources({"app.py": source}, RULES)
    assert [finding.rule_id for finding in result.findings] == ["CSP-D001"]
    assert result.diagnostics == ()
