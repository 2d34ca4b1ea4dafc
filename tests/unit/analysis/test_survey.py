from __future__ import annotations

from cuspid.analysis.survey import Key, Notes, merged, plan_of

JOINED = {"request": frozenset(("sql", "command"))}


def noted(*calls: int, source: str = "", sink: str = "", events: bool = False) -> Notes:
    notes = Notes()
    notes.skipped = {key(line) for line in calls}
    notes.categories = {source} if source else set()
    notes.kinds = {sink} if sink else set()
    notes.events = events
    return notes


def key(line: int, path: str = "app.py") -> Key:
    return (path, line, 0)


def chosen(surveyed: dict[Key, Notes]) -> set[int]:
    return {line for _, line, _ in plan_of(surveyed, JOINED).chosen}


def test_whoever_reaches_an_event_is_chosen_through_any_number_of_calls() -> None:
    assert chosen({key(1): noted(2), key(2): noted(3), key(3): noted(events=True), key(4): noted()}) == {1, 2, 3}


def test_a_source_and_a_sink_have_to_be_within_reach_of_one_function() -> None:
    surveyed = {key(1): noted(2, 3), key(2): noted(source="request"), key(3): noted(sink="sql")}
    assert chosen(surveyed) == {1}


def test_a_source_and_a_sink_that_no_rule_joins_choose_nothing() -> None:
    assert chosen({key(1): noted(source="request", sink="log")}) == set()


def test_functions_that_call_each_other_end() -> None:
    assert chosen({key(1): noted(2, source="request"), key(2): noted(1, sink="sql")}) == {1, 2}


def test_calls_of_what_was_not_surveyed_say_nothing() -> None:
    assert chosen({key(1): noted(9)}) == set()


def test_untrusted_data_left_for_others_chooses_the_sinks_of_the_file() -> None:
    leaves = noted(source="request")
    leaves.escapes = True
    other = {key(9, "other.py"): noted(sink="sql")}
    surveyed = {key(1): leaves, key(2): noted(sink="sql"), key(3): noted(2), key(4): noted(), **other}
    assert chosen(surveyed) == {1, 2, 3}


def test_behind_escapes_only_what_reaches_a_sink_of_their_categories_is_run() -> None:
    surveyed = {key(1): noted(events=True), key(2): noted(sink="sql"), key(3): noted(2), key(4): noted(sink="other")}
    plan = plan_of(surveyed, JOINED)
    assert {line for _, line, _ in plan.behind(["request"]).chosen} == {2, 3}
    assert plan.behind(["unheard-of"]).chosen == set()
    assert plan.behind(["unheard-of", "request"]).chosen == plan.behind(["request"]).chosen


def test_writers_are_known_whether_chosen_or_not() -> None:
    quiet, loud = noted(), noted(events=True)
    quiet.writes = loud.writes = True
    plan = plan_of({key(1): quiet, key(2): loud}, JOINED)
    assert plan.writers == {key(1), key(2)}
    assert plan.paths == {"app.py"}


def test_an_entry_is_run_anyway_and_chooses_nobody_who_calls_it() -> None:
    entry = noted()
    entry.is_entry = True
    plan = plan_of({key(1): noted(2), key(2, "app.py"): entry, key(3, "other.py"): noted()}, JOINED)
    assert plan.chosen == set()
    assert plan.paths == {"app.py"}, "what its file's functions leave is there for it"


def test_what_several_processes_saw_of_one_function_is_put_together() -> None:
    every = merged([{key(1): noted(source="request")}, {key(1): noted(sink="sql")}])
    assert plan_of(every, JOINED).chosen == {key(1)}
