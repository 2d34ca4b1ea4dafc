"""Reports are written for whoever asked."""

from pathlib import Path

import dramatiq

REPORTS = Path("/srv/reports")


@dramatiq.actor(queue_name="reports")
def write_report(name: str, rows: list) -> None:
    target = REPORTS / f"{name}.csv"
    target.write_text("\n".join(map(str, rows)))  # finding: CSP-D501
