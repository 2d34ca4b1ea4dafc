"""Tags for a report: what the comprehension keeps decides what the shell reads."""

import subprocess

from fastapi import FastAPI, Query

app = FastAPI()


@app.post("/reports")
def make_report(tag: list[str] = Query(default=[])):
    kept = [each.strip() for each in tag if each.isalnum()]
    line = " ".join(["report", "--out", "/srv/reports/today.pdf", *(f"--tag={each}" for each in kept)])
    done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=60)  # ok: CSP-D003
    return {"ok": done.returncode == 0, "tags": len(kept)}
