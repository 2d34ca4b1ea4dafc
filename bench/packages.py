"""Well-known packages, pinned, fetched and unpacked for the benchmarks. Nothing of them is imported or executed.

    python -m bench.packages django flask        fetch and unpack, and say where
    folder = unpacked(PACKAGES["django"])

Invariants: everybody measures the same bytes: a wheel for every platform is fetched, or else that of one platform,
whatever the machine is; only the `.py` files are unpacked, and none of them outside its package's folder.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from bench.toolbox import cache_folder

MEMBER_BYTES: Final = 20_000_000
"""A source file larger than this is none that anybody wrote."""


@dataclass(frozen=True, slots=True)
class Package:
    """One distribution in one version."""

    name: str
    version: str
    platform: str = "any"
    """The tag of the wheel's platform."""


_PINNED: Final = """
    django==5.2 flask==3.1.0 requests==2.32.3 sqlalchemy==2.0.38 jinja2==3.1.5 werkzeug==3.1.3 click==8.1.8
    urllib3==2.3.0 paramiko==3.5.1 celery==5.4.0
    fastapi==0.115.8 starlette==0.45.3 pydantic==2.10.6 httpx==0.28.1 rich==13.9.4 scrapy==2.12.0 twisted==24.11.0
    boto3==1.36.20 networkx==3.4.2 sympy==1.13.3 nltk==3.9.1 pip==25.0 setuptools==75.8.0 pytest==8.3.4 sphinx==8.1.3
    ansible-core==2.17.0 mlflow==2.20.0 gunicorn==23.0.0 redis==5.2.1 kombu==5.4.2
"""
_ONLY_IN_THE_CORPUS: Final = "apache-airflow-core==3.0.0 scikit-learn==1.6.1 pandas==2.2.3"
_LINUX: Final = "manylinux_2_17_x86_64"
_PYTHON: Final = "3.12"
_PLATFORMS: Final = {"scikit-learn": _LINUX, "pandas": _LINUX}


def _packages(pins: str) -> dict[str, Package]:
    parts = [pin.partition("==") for pin in pins.split()]
    return {name: Package(name, version, _PLATFORMS.get(name, "any")) for name, _, version in parts}


GROWING: Final = tuple(_packages(_PINNED))
"""The growth benchmark takes the first one, the first ten, and all thirty."""
PACKAGES: Final = {**_packages(_PINNED), **_packages(_ONLY_IN_THE_CORPUS)}
"""By name."""
CORPUS: Final = (
    "django",
    "sqlalchemy",
    "apache-airflow-core",
    "mlflow",
    "ansible-core",
    "scikit-learn",
    "pandas",
    "sympy",
)
"""What the speed benchmark calls the corpus: about 2.65 million lines."""


class PackageError(Exception):
    """A package that cannot be fetched or unpacked."""


def unpacked(package: Package) -> Path:
    """Return the folder with a package's sources; fetch and unpack them if that was not done before."""
    folder = cache_folder() / "packages" / f"{package.name}-{package.version}"
    if not folder.exists():
        partial = folder.with_name(folder.name + ".partial")
        shutil.rmtree(partial, ignore_errors=True)
        unpack(_fetch(package), partial)
        partial.rename(folder)
    return folder


def gathered(packages: Sequence[Package], name: str) -> Path:
    """Return a folder that holds several packages side by side, as one tree to scan; made anew where it is another."""
    folder = cache_folder() / "trees" / name
    mark = folder.with_name(f"{name}.txt")
    wanted = " ".join(f"{package.name}=={package.version}" for package in packages)
    if folder.exists() and mark.exists() and mark.read_text("utf-8") == wanted:
        return folder
    mark.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    for package in packages:
        shutil.copytree(unpacked(package), folder / package.name)
    mark.write_text(wanted, "utf-8")
    return folder


def count_lines(folder: Path) -> tuple[int, int]:
    """Return the number of `.py` files and of their lines."""
    files = sorted(folder.rglob("*.py"))
    return len(files), sum(path.read_bytes().count(b"\n") for path in files)


def _fetch(package: Package) -> Path:
    folder = cache_folder() / "wheels" / f"{package.name}-{package.version}"
    if not list(folder.glob("*.whl")):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        command += ["--only-binary", ":all:", "--dest", str(folder), "--platform", package.platform]
        command += ["--python-version", _PYTHON] if package.platform != "any" else []
        done = subprocess.run(
            [*command, f"{package.name}=={package.version}"], capture_output=True, text=True, check=False
        )
        if done.returncode:
            last = done.stderr.strip().splitlines()[-1:]
            raise PackageError(f"{package.name} {package.version}: {''.join(last) or 'pip failed'}")
    return next(folder.glob("*.whl"))


def unpack(wheel: Path, folder: Path) -> None:
    """Unpack the sources of a wheel; refuse names that lead elsewhere."""
    with zipfile.ZipFile(wheel) as archive:
        for member in archive.infolist():
            path = PurePosixPath(member.filename)
            if member.is_dir() or path.suffix != ".py":
                continue
            if path.is_absolute() or ".." in path.parts or "\\" in member.filename or ":" in member.filename:
                raise PackageError(f"{wheel.name}: a member named {member.filename!r}")
            if member.file_size > MEMBER_BYTES:
                raise PackageError(f"{wheel.name}: {member.filename} is too large")
            target = folder.joinpath(*path.parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(member))


def main() -> int:
    """Fetch the packages that are named, or all."""
    trouble = 0
    for name in sys.argv[1:] or PACKAGES:
        try:
            folder = unpacked(PACKAGES[name])
        except (PackageError, KeyError) as error:
            trouble = 1
            sys.stdout.write(f"{name}: {error}\n")
            continue
        files, lines = count_lines(folder)
        sys.stdout.write(f"{folder}: {files} files, {lines} lines\n")
    return trouble


if __name__ == "__main__":
    raise SystemExit(main())
