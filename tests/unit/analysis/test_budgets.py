"""What is too large ends one thing, aloud, and not what stands beside it."""

from __future__ import annotations

from cuspid.analysis.limits import MAX_ANCESTORS
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
