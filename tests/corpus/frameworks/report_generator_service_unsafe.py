"""A service makes reports with an external program."""

import subprocess
import tempfile
from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse
from pydantic import BaseModel

app = FastAPI()


class Report(BaseModel):
    title: str
    rows: list[list[str]]
    landscape: bool = False


def to_markdown(report: Report) -> str:
    lines = [f"# {report.title}", ""]
    lines += ["| " + " | ".join(row) + " |" for row in report.rows]
    return "\n".join(lines)


@app.post("/reports")
def make(report: Report):
    folder = Path(tempfile.mkdtemp())
    source = folder / "report.md"
    source.write_text(to_markdown(report))
    orientation = "landscape" if report.landscape else "portrait"
    command = f"pandoc {source} -M title='{report.title}' -V {orientation} -o {folder}/out.pdf"
    done = subprocess.run(command, shell=True, timeout=60)  # finding: CSP-D003
    if done.returncode:
        raise HTTPException(500, "pandoc failed")
    return FileResponse(folder / "out.pdf")
