"""What one file's roots leave for others is there in each file that reads it; what these leave stays with each."""

from __future__ import annotations

from cuspid.engine.scan import scan_sources
from cuspid.rules import load_rules

STATE = "import os\nchosen = 'ls'\nsecond = 'ls'\n"
WRITER = "import state\nfrom flask import request\n\n\ndef choose():\n    state.chosen = request.args['c']\n"
READER = "import os\nimport state\n\n\ndef run():\n    os.system(state.chosen)\n"
FORGETFUL = "import os\nimport state\n\n\ndef forget():\n    state.second = state.chosen\n"
NEIGHBOUR = "import os\nimport state\n\n\ndef run():\n    os.system(state.second)\n"


def _places(sources: dict[str, str]) -> list[tuple[str, int]]:
    found = scan_sources(sources, load_rules()).findings
    return [(finding.place.path, finding.place.span.line) for finding in found]


def test_all_files_behind_the_same_writer_see_what_it_left() -> None:
    readers = {f"reader{n}.py": READER for n in range(3)}
    expected = [(path, 6) for path in sorted(readers)]
    assert _places({"state.py": STATE, "writer.py": WRITER, **readers}) == expected


def test_what_one_of_them_leaves_is_not_there_for_the_next() -> None:
    before = _places({"state.py": STATE, "writer.py": WRITER, "a_first.py": FORGETFUL, "b_next.py": NEIGHBOUR})
    after = _places({"state.py": STATE, "writer.py": WRITER, "z_first.py": FORGETFUL, "b_next.py": NEIGHBOUR})
    assert before == after, "the order of files decides nothing"


def test_what_no_rule_joins_with_the_sinks_of_a_file_is_not_followed_there() -> None:
    """A path of the command line may be opened: the same file with a sink that it may harm is found."""
    writer = "import state\nimport sys\n\n\ndef choose():\n    state.chosen = sys.argv[1]\n"
    opens = "import state\n\n\ndef read():\n    return open(state.chosen)\n"
    runs = "import os\nimport state\n\n\ndef run():\n    os.system(state.chosen)\n"
    assert _places({"state.py": STATE, "writer.py": writer, "opens.py": opens}) == []
    assert _places({"state.py": STATE, "writer.py": WRITER, "opens.py": opens, "runs.py": runs}) == [
        ("opens.py", 5),
        ("runs.py", 6),
    ]
