"""The command line from end to end, in this process and as its users run it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from cuspid import __version__
from cuspid.cli import scan as scan_door
from cuspid.cli.main import main
from cuspid.cli.output import wants_colour, write_file
from cuspid.cli.why import parse_place
from cuspid.model.errors import UsageError

FLAWED = "from ftplib import FTP\n\nftp = FTP('ftp.example.org', 'me', 'secret')\n"
HIDDEN = FLAWED.replace("'secret')", "'secret')  # ignore: CSP-D406")
CLEAN = "print('hello')\n"


@dataclass(frozen=True)
class Ran:
    """One run of the command."""

    code: int
    out: str
    err: str


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NO_COLOR", "FORCE_COLOR", "CUSPID_DEBUG", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Command:
    """Runs the command in this process."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self.capture = capture

    def __call__(self, *words: str) -> Ran:
        code = main(words)
        out, err = self.capture.readouterr()
        assert "Traceback" not in err
        return Ran(code, out, err)


@pytest.fixture
def cuspid(project: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    assert project.is_dir()
    return Command(capsys)


def start(words: Sequence[str], cwd: Path, **more: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "cuspid", *words]
    return subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)  # type: ignore[call-overload, no-any-return]


# --- scan


def test_clean_findings_and_failure(cuspid: Command, project: Path) -> None:
    (project / "clean.py").write_text(CLEAN)
    assert cuspid("scan", "clean.py").code == 0
    (project / "flawed.py").write_text(FLAWED)
    found = cuspid("scan")
    assert found.code == 1
    assert "flawed.py:3:7  CSP-D406 MEDIUM" in found.out
    assert found.err == ""
    missing = cuspid("scan", "flawed.py", "gone.py")
    assert missing.code == 2
    assert "CSP-D406" in missing.out
    assert "error: gone.py: no such file or folder" in missing.out


def test_what_fails_a_run_is_apart_from_what_is_shown(cuspid: Command, project: Path) -> None:
    (project / "flawed.py").write_text(FLAWED)
    for grade, code in (("low", 1), ("medium", 1), ("high", 0), ("never", 0)):
        ran = cuspid("scan", "--fail-on", grade)
        assert (ran.code, "CSP-D406" in ran.out) == (code, True)
    assert "No findings." in cuspid("scan", "--severity", "high").out


def test_selecting_rules(cuspid: Command, project: Path) -> None:
    (project / "flawed.py").write_text(FLAWED)
    assert cuspid("scan", "--select", "CSP-D401, csp-d406").code == 1
    assert cuspid("scan", "--select", "CSP-D401", "--select", "network").code == 1
    assert cuspid("scan", "--ignore", "CSP-D406").code == 0
    wrong = cuspid("scan", "--select", "CSP-D460")
    assert wrong.code == 2
    assert "did you mean CSP-D406?" in wrong.err


def test_suppressions(cuspid: Command, project: Path) -> None:
    (project / "hidden.py").write_text(HIDDEN)
    assert cuspid("scan").code == 0
    assert "1 suppressed" in cuspid("scan").out
    assert "suppressed by: # ignore: CSP-D406" in cuspid("scan", "--show-suppressed").out
    assert cuspid("scan", "--no-ignores").code == 1
    assert cuspid("scan", "--require-reason").code == 1
    (project / "unused.py").write_text("x = 1  # ignore\n")
    assert "not needed" in cuspid("scan", "--unused-suppressions").out
    assert "not needed" not in cuspid("scan").out


def test_configuration_is_found_and_can_be_left_out(cuspid: Command, project: Path) -> None:
    (project / "flawed.py").write_text(FLAWED)
    (project / "pyproject.toml").write_text('[tool.cuspid]\nignore = ["network"]\n')
    assert cuspid("scan").code == 0
    assert cuspid("scan", "--isolated").code == 1
    (project / "other.toml").write_text("")
    assert cuspid("scan", "--config", "other.toml").code == 1
    (project / "pyproject.toml").write_text("[tool.cuspid]\nignroe = []\n")
    broken = cuspid("scan")
    assert broken.code == 2
    assert "unknown key 'ignroe', did you mean ignore?" in broken.err
    assert broken.err.count("\n") == 1


def test_excluding(cuspid: Command, project: Path) -> None:
    (project / "cuspid.toml").write_text('extend-exclude = ["a.py"]\n')
    for name in ("a.py", "b.py", "c.py"):
        (project / name).write_text(FLAWED)
    assert cuspid("scan", "--format", "concise", "--exclude", "b*.py").out.count("CSP-D406") == 1
    assert cuspid("scan", "--force-exclude", "a.py").code == 0
    (project / ".gitignore").write_text("c.py\n")
    assert cuspid("scan", "--format", "concise").out.count("CSP-D406") == 1
    assert cuspid("scan", "--format", "concise", "--no-gitignore").out.count("CSP-D406") == 2


@pytest.mark.parametrize("kind", ["json", "sarif"])
def test_machine_formats(cuspid: Command, project: Path, kind: str) -> None:
    (project / "flawed.py").write_text(FLAWED)
    document = json.loads(cuspid("scan", "--format", kind).out)
    assert str(document["version"]) in ("1", "2.1.0")
    if kind == "sarif":
        base = document["runs"][0]["originalUriBaseIds"]["SRCROOT"]["uri"]
        assert base == project.resolve().as_uri() + "/"
        assert len(document["runs"][0]["results"]) == 1


def test_standard_input(project: Path) -> None:
    running = start(
        ["scan", "-", "--stdin-filename", "named.py", "--format", "concise"], project, stdin=subprocess.PIPE
    )
    out, err = running.communicate(FLAWED.encode(), timeout=60)
    assert out.startswith(b"named.py:3:7: CSP-D406")
    assert (running.returncode, err) == (1, b"")


def test_output_files_are_written_whole(cuspid: Command, project: Path) -> None:
    (project / "flawed.py").write_text(FLAWED)
    ran = cuspid("scan", "--format", "json", "--output", "report.json")
    assert (ran.code, ran.out) == (1, "")
    assert "written to report.json" in ran.err
    assert len(json.loads((project / "report.json").read_text())["findings"]) == 1
    (project / "report.json").chmod(0o640)
    assert cuspid("scan", "--output", "report.json", "--quiet").err == ""
    assert (project / "report.json").stat().st_mode & 0o777 == 0o640
    assert "\x1b" not in (project / "report.json").read_text()
    assert sorted(os.listdir(project)) == ["flawed.py", "report.json"]


@pytest.mark.parametrize("output", ["no/such/folder/x.json", ".", "nul\0"])
def test_outputs_that_cannot_be_written(cuspid: Command, output: str) -> None:
    ran = cuspid("scan", "--output", output)
    assert ran.code == 2
    assert ran.err.startswith("cuspid: error: --output: ")
    assert ran.err.count("\n") == 1


def test_a_write_that_fails_leaves_the_old_file(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "report.json").write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(UsageError, match="No space left"):
        write_file("report.json", "new")
    assert (project / "report.json").read_text() == "old"
    assert os.listdir(project) == ["report.json"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device that is always full")
def test_a_full_disk_is_one_line(project: Path) -> None:
    (project / "flawed.py").write_text(FLAWED)
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "cuspid", "scan"]
        ran = subprocess.run(command, cwd=project, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert ran.returncode == 2
    assert ran.stderr == b"cuspid: error: standard output cannot be written: No space left on device\n"


def test_a_reader_that_stops_is_no_error(project: Path) -> None:
    (project / "flawed.py").write_text(FLAWED * 3000)
    running = start(["scan", "--format", "json"], project)
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.read(10)
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait(timeout=120) == 1
    running.stderr.close()


def _heed_interruptions() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_interruption_is_one_line(project: Path) -> None:
    os.mkfifo(project / "pipe.toml")
    # A shell starts what runs in its background with interruptions ignored, and so would the command be.
    running = start(["scan", "--config", "pipe.toml"], project, preexec_fn=_heed_interruptions)
    # Opening the pipe waits until the command has opened it too; then the command waits for us.
    with (project / "pipe.toml").open("wb"):
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, b"", b"cuspid: interrupted\n")


def test_terminals_of_few_characters(project: Path) -> None:
    (project / "flawed.py").write_text(FLAWED.replace("'me'", "'mé'"), encoding="utf-8")
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    out, err = start(["scan"], project, env=plain).communicate(timeout=60)
    assert out.isascii()
    assert b"3 | ftp = FTP(" in out
    assert err == b""


def test_bad_input_gives_one_line_each_and_the_rest_is_scanned(cuspid: Command, project: Path) -> None:
    (project / "flawed.py").write_text(FLAWED)
    (project / "bad.ipynb").write_text("{")
    (project / "latin.py").write_bytes(b"x = '\xe9'\n")
    (project / "python2.py").write_text("print 'hello'\n")
    (project / "zero.py").write_bytes(b"\0" * 100)
    (project / "empty.py").write_text("")
    (project / "loop").symlink_to(project, target_is_directory=True)
    ran = cuspid("scan", "--format", "concise")
    lines = ran.out.splitlines()
    assert sum("CSP-D406" in line for line in lines) == 1
    for name in ("bad.ipynb", "latin.py", "python2.py", "loop"):
        assert any(line.startswith(name) for line in lines), name
    assert ran.code == 2


# --- other commands


def test_rules(cuspid: Command) -> None:
    listed = cuspid("rules")
    assert listed.code == 0
    assert "CSP-D406  MEDIUM" in listed.out
    assert "network" in listed.out
    chosen = json.loads(cuspid("rules", "network", "--format", "json").out)
    assert {rule["area"] for rule in chosen["rules"]} == {"network"}
    assert cuspid("rules", "netwrk").code == 2


@pytest.mark.parametrize("word", ["CSP-D406", "csp-d406", "D406", "ftp_cleartext"])
def test_a_rules_page(cuspid: Command, word: str) -> None:
    shown = cuspid("rule", word)
    assert shown.code == 0
    assert shown.out.startswith("# CSP-D406: ")
    assert "# finding" not in shown.out
    assert "# ok" not in shown.out


def test_a_rules_page_in_colour(cuspid: Command) -> None:
    shown = cuspid("rule", "CSP-D406", "--color", "always")
    assert "\x1b[" in shown.out
    assert "## Description" not in shown.out


def test_config_shows_where_values_come_from(cuspid: Command, project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.cuspid]\nseverity = "high"\nexclude = ["a\\"b"]\n')
    shown = cuspid("config", "--confidence", "medium").out
    assert f'# {project / "pyproject.toml"}\nseverity = "high"\n\n# --confidence\nconfidence = "medium"\n' in shown
    assert 'exclude = ["a\\"b"]' in shown
    assert "# default\nselect = []" in shown
    (project / "again.toml").write_text(shown)
    assert cuspid("scan", "--config", "again.toml").code == 0


# --- the command itself


def test_version_and_help(cuspid: Command) -> None:
    assert cuspid("--version") == Ran(0, f"cuspid {__version__}\n", "")
    assert "scan" in cuspid("--help").out
    assert "--unused-suppressions" in cuspid("scan", "--help").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "which command?"),
        (("scna",), "did you mean scan?"),
        (("nothing-like-it",), "is no command: scan, rules, rule, config"),
        (("scan", "--frmat", "json"), "there is no option --frmat, did you mean --format?"),
        (("scan", "--selct=D4"), "there is no option --selct, did you mean --select?"),
        (("--vrsion",), "there is no option --vrsion, did you mean --version?"),
        (("rule", "D406", "D407"), "'D407' is one argument too many"),
        (("scan", "--format", "xml"), "invalid choice: 'xml'"),
        (("scan", "--severity", "hgih"), "--severity: must be one of low, medium, high, critical"),
        (("scan", "--jobs", "many"), "--jobs: must be a number"),
        (("rule",), "required: ID"),
        (("rule", "CSP-D460"), "did you mean CSP-D406?"),
        (("rule", "\x1b[2J"), "no rule is called"),
    ],
)
def test_command_lines_that_cannot_be_used(cuspid: Command, words: tuple[str, ...], says: str) -> None:
    ran = cuspid(*words)
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.startswith("cuspid: error: ")
    assert ran.err.count("\n") == 1
    assert "\x1b" not in ran.err


def test_a_path_in_place_of_a_command(cuspid: Command, project: Path) -> None:
    (project / "app.py").write_text(CLEAN)
    assert "did you mean cuspid scan app.py?" in cuspid("app.py").err


def test_our_own_mistakes_are_one_line(cuspid: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("no\nway")

    monkeypatch.setattr(scan_door, "load_config", fail)
    ran = cuspid("scan")
    assert ran.code == 2
    assert ran.err == "cuspid: internal error: ZeroDivisionError: no way (CUSPID_DEBUG=1 shows where)\n"
    monkeypatch.setenv("CUSPID_DEBUG", "1")
    assert main(["scan"]) == 2


def test_starting_imports_little(project: Path) -> None:
    code = (
        "import sys; from cuspid.cli.main import main; main(['--version']); "
        "print(sorted({'rich', 'ast_serialize', 'ahocorasick_rs', 'pathspec', 'cuspid.analysis'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    assert ran.stdout == f"cuspid {__version__}\n[]\n"


@pytest.mark.parametrize(
    ("environment", "choice", "expected"),
    [
        ({}, "auto", False),
        ({"FORCE_COLOR": "1"}, "auto", True),
        ({"FORCE_COLOR": "0"}, "auto", False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "auto", False),
        ({"NO_COLOR": "1"}, "always", True),
        ({"FORCE_COLOR": "1"}, "never", False),
    ],
)
def test_colour(
    project: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], choice: str, expected: bool
) -> None:
    assert project.is_dir()
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(choice, None) is expected


def test_places_to_explain() -> None:
    assert parse_place("a.py:12") == ("a.py", 12)
    assert parse_place("a.py:12:5") == ("a.py", 12)
    assert parse_place("c:/a.py:3") == ("c:/a.py", 3)
    for wrong in ("a.py", "a.py:", "a.py:x", "a.py:0", ":", "a.py:99999999999"):
        with pytest.raises(UsageError):
            parse_place(wrong)
