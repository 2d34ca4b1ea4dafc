"""Where things are kept."""

from pathlib import Path

PROOFS = Path("/srv/press/proofs")


def proof(name: str) -> Path:
    path = (PROOFS / name).resolve()
    if not path.is_absolute():
        raise ValueError
    return path
