"""Finds a run's settings: defaults, then the closest configuration file, then the command line.

    loaded = load_config([], {"severity": ("high", "--severity")}, start=Path.cwd())
    loaded.config.severity, loaded.origins["severity"]  # Severity.HIGH, "--severity"

The closest `cuspid.toml`, or `pyproject.toml` with a table `[tool.cuspid]`, from the scanned paths upwards is taken,
alone: files further up are not merged into it.

Invariants: whatever a file holds, the outcome is a complete `Config` or a `ConfigError` that names file and key.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

from cuspid.engine.config import Config
from cuspid.engine.config_values import READERS, ValueProblemError
from cuspid.engine.suggest import did_you_mean
from cuspid.model.errors import ConfigError

MAX_CONFIG_BYTES: Final = 1_000_000
"""A configuration is written by hand; anything larger is not one, and TOML is read whole."""

FILE_NAMES: Final = ("cuspid.toml", "pyproject.toml")
"""In one folder, the first one found wins."""

_PATH_FIELDS: Final = ("stubs", "roots")
"""Paths in a file are relative to that file."""

_ADDED_FIELDS: Final = ("extend_exclude",)
"""The command line adds to these instead of replacing them."""

DEFAULT_ORIGIN: Final = "default"


@dataclass(frozen=True, slots=True)
class LoadedConfig:
    """A configuration with where each value comes from."""

    config: Config
    origins: Mapping[str, str]
    """By field name: `default`, the file's path, or the option's name."""
    path: str = ""
    """The configuration file that was read; empty when there is none."""
    watched: tuple[str, ...] = ()
    """Every path at which a configuration was looked for."""


def load_config(
    paths: Sequence[str],
    overrides: Mapping[str, tuple[object, str]],
    *,
    explicit: str = "",
    isolated: bool = False,
    start: Path | None = None,
) -> LoadedConfig:
    """Put the settings of a run together.

    `overrides` maps field names to values as a file would spell them, each with the option that gave it; `explicit`
    names the file to read, whose patterns then count from the current folder; `isolated` reads none; `paths` and
    `start` (the current folder) say where to look for one.
    """
    folder = (start or Path.cwd()).absolute()
    found: tuple[Path, dict[str, object]] | None = None
    watched: list[str] = []
    if explicit:
        watched = [os.path.abspath(explicit)]
        found = Path(explicit), _named_table(Path(explicit))
    elif not isolated:
        deepest = common_folder(paths, folder)
        watched = [str(parent / name) for parent in (deepest, *deepest.parents) for name in FILE_NAMES]
        found = find_config(deepest)
    origins = {field.name: DEFAULT_ORIGIN for field in fields(Config)}
    values: dict[str, object] = {"root": str(folder)}
    if found is not None:
        path, table = found
        if not explicit:
            values["root"] = str(path.absolute().parent)
        for key, value in table.items():
            setting = _read(key, value, str(path))
            name = key.replace("-", "_")
            values[name] = _absolute(name, setting, path.absolute().parent)
            origins[name] = str(path)
    for name, (value, option) in overrides.items():
        setting = _absolute(name, _read(name.replace("_", "-"), value, option, is_option=True), folder)
        before = values.get(name)
        if name in _ADDED_FIELDS and isinstance(before, tuple) and isinstance(setting, tuple):
            values[name] = before + setting
            origins[name] = f"{origins[name]} and {option}"
        else:
            values[name] = setting
            origins[name] = option
    config = Config(**values)  # type: ignore[arg-type]  # READERS give each field its type
    return LoadedConfig(config, origins, str(found[0]) if found is not None else "", tuple(watched))


def common_folder(paths: Sequence[str], start: Path) -> Path:
    """The deepest folder that holds all paths; `start` where there is none."""
    folders = []
    for path in paths:
        if path == "-" or "\0" in path:
            continue
        absolute = os.path.abspath(os.path.join(start, path))
        folders.append(absolute if os.path.isdir(absolute) else os.path.dirname(absolute))
    try:
        return Path(os.path.commonpath(folders)) if folders else start
    except ValueError:  # on different drives
        return start


def find_config(folder: Path) -> tuple[Path, dict[str, object]] | None:
    """The closest configuration file from `folder` upwards, with its settings."""
    for candidate in (folder, *folder.parents):
        for name in FILE_NAMES:
            path = candidate / name
            if os.path.isfile(path) and os.access(path, os.R_OK):
                table = _read_table(path)
                if table is not None:
                    return path, table
    return None


def _named_table(path: Path) -> dict[str, object]:
    table = _read_table(path)
    if table is None:
        raise ConfigError(f"{path}: there is no table [tool.cuspid]")
    return table


def _read_table(path: Path) -> dict[str, object] | None:
    """The settings of a file; None for a `pyproject.toml` without them."""
    document = _parse(path)
    if path.name != "pyproject.toml":
        return document
    tool = document.get("tool")
    table = tool.get("cuspid") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{path}: tool.cuspid must be a table")
    return table


def _parse(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_CONFIG_BYTES + 1)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
    except ValueError:
        raise ConfigError(f"{str(path)!r} is no path") from None
    if len(data) > MAX_CONFIG_BYTES:
        raise ConfigError(f"{path}: more than {MAX_CONFIG_BYTES:,} bytes")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not UTF-8 at byte {error.start}") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from None
    except (RecursionError, ValueError):
        raise ConfigError(f"{path}: this TOML cannot be read") from None


def _read(key: str, value: object, origin: str, *, is_option: bool = False) -> object:
    reader = READERS.get(key)
    where = origin if is_option else f"{origin}: {key}"
    if reader is None:
        raise ConfigError(f"{origin}: unknown key {key!r}{did_you_mean(key, READERS)}")
    try:
        return reader(value)
    except ValueProblemError as problem:
        raise ConfigError(f"{where}: {problem}") from None


def _absolute(name: str, value: object, folder: Path) -> object:
    if name not in _PATH_FIELDS:
        return value
    if isinstance(value, tuple):
        return tuple(os.path.abspath(folder / part) for part in value)
    return os.path.abspath(folder / str(value)) if value else value
