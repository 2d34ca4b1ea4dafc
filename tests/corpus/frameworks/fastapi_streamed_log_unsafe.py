"""Lines of a service's log, as they come."""

import subprocess
from typing import Annotated

from fastapi import FastAPI, Query
from fastapi.responses import StreamingResponse

app = FastAPI()


def follow(unit: str):
    process = subprocess.Popen(f"journalctl -f -u {unit}", shell=True, stdout=subprocess.PIPE)  # finding: CSP-D003
    assert process.stdout is not None
    yield from process.stdout


@app.get("/logs")
async def logs(
    unit: Annotated[str, Query(max_length=40)],
) -> StreamingResponse:
    return StreamingResponse(follow(unit), media_type="text/plain")
