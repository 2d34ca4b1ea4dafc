"""A background task gets what the request sent."""

import subprocess

from fastapi import BackgroundTasks, FastAPI

app = FastAPI()


def convert(source: str, quality: int):
    subprocess.run(["convert", "-quality", str(quality), "--", source, "/srv/out.jpg"], timeout=60)  # ok: CSP-D003


@app.post("/convert")
async def start(source: str, tasks: BackgroundTasks, quality: int = 80):
    tasks.add_task(convert, source, quality)
    return {"started": True}
