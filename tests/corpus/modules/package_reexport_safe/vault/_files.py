"""Opening documents by name."""

from pathlib import Path

FOLDER = Path("/srv/vault")


def open_any(name: str) -> str:
    return _read(FOLDER / name)


def open_flat(name: str) -> str:
    return _read(FOLDER / Path(name).name)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")  # ok: CSP-D501
