"""Where settings come from, and what is said of those that cannot be used."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.engine.config import DEFAULT_EXCLUDE, Config
from cuspid.engine.config_load import load_config
from cuspid.engine.config_values import READERS, ValueProblemError
from cuspid.engine.selection import select_rules
from cuspid.model.errors import ConfigError
from cuspid.model.grade import Confidence, Severity
from cuspid.model.rule import Page, Rule


def rule(rule_id: str, area: str, audit: bool = False) -> Rule:
    page = Page("", "", Severity.LOW, (), (), "", "", (), (), "")
    return Rule(rule_id, rule_id.lower(), area, page, (), audit)


RULES = (
    rule("CSP-D101", "injection"),
    rule("CSP-D404", "network"),
    rule("CSP-D406", "network"),
    rule("CSP-D410", "network", audit=True),
)


def test_every_setting_has_a_reader_and_the_reverse() -> None:
    assert {key.replace("-", "_") for key in READERS} == {field.name for field in fields(Config)} - {"root"}


def test_defaults_without_a_file(tmp_path: Path) -> None:
    loaded = load_config([], {}, isolated=True, start=tmp_path)
    assert loaded.config == Config(root=str(tmp_path))
    assert loaded.config.exclude == DEFAULT_EXCLUDE
    assert set(loaded.origins.values()) == {"default"}


def test_the_closest_file_with_settings_wins_alone(tmp_path: Path) -> None:
    inner = tmp_path / "pkg" / "deep"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.cuspid]\nseverity = "high"\naudit = true\n')
    (tmp_path / "pkg" / "pyproject.toml").write_text('[tool.cuspid]\nfail-on = "never"\nstubs = "my/stubs"\n')
    (inner / "pyproject.toml").write_text("[tool.other]\n")
    loaded = load_config(["pkg/deep"], {"severity": ("medium", "--severity")}, start=tmp_path)
    assert loaded.path == str(tmp_path / "pkg" / "pyproject.toml")
    assert loaded.config.fail_on is None
    assert not loaded.config.audit
    assert loaded.config.severity is Severity.MEDIUM
    assert loaded.config.stubs == str(tmp_path / "pkg" / "my" / "stubs")
    assert loaded.config.root == str(tmp_path / "pkg")
    assert loaded.origins["severity"] == "--severity"
    assert loaded.origins["fail_on"] == loaded.path
    assert loaded.origins["audit"] == "default"


def test_a_file_of_our_own_comes_before_pyproject(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.cuspid]\nseverity = "high"\n')
    (tmp_path / "cuspid.toml").write_text('confidence = "medium"\n')
    config = load_config([], {}, start=tmp_path).config
    assert (config.severity, config.confidence) == (Severity.LOW, Confidence.MEDIUM)


def test_a_file_of_a_trusted_place_and_none_at_all(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "cuspid.toml").write_text('ignore = ["network"]\n')
    (tmp_path / "trusted.toml").write_text('select = ["csp-d406"]\n')
    project = tmp_path / "project"
    assert load_config([], {}, start=project).config.ignore == ("network",)
    assert load_config([], {}, start=project, isolated=True).config.ignore == ()
    trusted = load_config([], {}, start=project, explicit=str(tmp_path / "trusted.toml")).config
    assert (trusted.select, trusted.ignore, trusted.root) == (("CSP-D406",), (), str(project))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('severty = "high"', "unknown key 'severty', did you mean severity?"),
        ('fail_on = "high"', "unknown key 'fail_on', did you mean fail-on?"),
        ('severity = "hgih"', "severity: must be one of low, medium, high, critical, not 'hgih', did you mean high?"),
        ("severity = 3", "severity: must be one of"),
        ('audit = "yes"', "audit: must be true or false, not 'yes'"),
        ('select = "network"', "select: must be a list of texts, not 'network'"),
        ("exclude = [1]", "exclude: must be a text, not 1"),
        ('select = ["D406!"]', "select: 'D406!' is neither a rule id"),
        ("jobs = true", "jobs: must be a number from 0 to 256, not true"),
        ("jobs = -1", "jobs: must be a number"),
        ('sources = ["lokal"]', "sources: must be one of remote"),
        ("root = 'x'", "unknown key 'root'"),
        ("[[[", "cuspid.toml: "),
        ("x = " + "[" * 20_000, "cuspid.toml: "),
        ('stubs = "a\\u0000b"', "stubs: must not hold a NUL"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "cuspid.toml").write_text(text)
    with pytest.raises(ConfigError) as caught:
        load_config([], {}, start=tmp_path)
    assert says in str(caught.value)
    assert str(tmp_path / "cuspid.toml") in str(caught.value)
    assert "\n" not in str(caught.value)


def test_options_are_named_as_options(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^--jobs: must be a number"):
        load_config([], {"jobs": (9999, "--jobs")}, start=tmp_path, isolated=True)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"a = 1\n" * 200_000])
def test_files_that_are_no_configuration(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "cuspid.toml").write_bytes(content)
    with pytest.raises(ConfigError):
        load_config([], {}, start=tmp_path)


def test_a_named_file_must_be_there_and_hold_settings(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    for name in ("none.toml", "pyproject.toml", "nul\0"):
        with pytest.raises(ConfigError):
            load_config([], {}, explicit=str(tmp_path / name), start=tmp_path)
    assert load_config([], {}, start=tmp_path).config == Config(root=str(tmp_path))


@pytest.mark.parametrize("text", ["tool = 1", "[tool]\ncuspid = 1"])
def test_pyproject_with_other_shapes(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    if "cuspid" in text:
        with pytest.raises(ConfigError):
            load_config([], {}, start=tmp_path)
    else:
        assert load_config([], {}, start=tmp_path).path == ""


@given(
    st.sampled_from(sorted(READERS)),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.dates(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=5,
    ),
)
def test_readers_never_raise_anything_else(key: str, value: object) -> None:
    try:
        READERS[key](value)
    except ValueProblemError as problem:
        assert str(problem)


@pytest.mark.parametrize(
    ("config", "ids"),
    [
        (Config(), ["CSP-D101", "CSP-D404", "CSP-D406"]),
        (Config(audit=True), ["CSP-D101", "CSP-D404", "CSP-D406", "CSP-D410"]),
        (Config(select=("network",)), ["CSP-D404", "CSP-D406"]),
        (Config(select=("CSP-D41",)), []),
        (Config(select=("CSP-D410",)), ["CSP-D410"]),
        (Config(select=("CSP-D4",), ignore=("CSP-D404",)), ["CSP-D406"]),
        (Config(select=("CSP-D404",), ignore=("CSP-D4",)), ["CSP-D404"]),
        (Config(select=("CSP-D404",), ignore=("CSP-D404",)), []),
        (Config(ignore=("network",)), ["CSP-D101"]),
        (Config(select=("CSP-",), ignore=("injection",)), ["CSP-D404", "CSP-D406"]),
    ],
)
def test_selection(config: Config, ids: list[str]) -> None:
    assert [r.id for r in select_rules(RULES, config)] == ids


@pytest.mark.parametrize(
    ("word", "says"), [("CSP-D460", "did you mean CSP-D406?"), ("netwrk", "did you mean network?"), ("CSP-X", "CSP-X")]
)
def test_selecting_what_is_not_there(word: str, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        select_rules(RULES, Config(select=(word,)))
    assert says in str(caught.value)


def test_source_levels_stand_for_categories() -> None:
    assert Config(sources=("local", "file", "argv")).source_categories() == ("argv", "stdin", "environment", "file")


@pytest.mark.parametrize(
    ("word", "meant"), [("d4", "CSP-D4"), ("X001", "CSP-X001"), ("csp-d406", "CSP-D406"), ("Network", "network")]
)
def test_words_about_rules_are_read_in_one_form(word: str, meant: str) -> None:
    assert READERS["select"]([word]) == (meant,)
