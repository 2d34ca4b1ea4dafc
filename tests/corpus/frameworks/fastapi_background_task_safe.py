"""Safe: a task in the background is given a number."""

import os

from fastapi import BackgroundTasks, FastAPI

app = FastAPI()


def send(address):
    os.system(f"mail-to {address}")  # ok: CSP-D003


@app.post("/mail/{address}")
async def mail(address: int, tasks: BackgroundTasks):
    tasks.add_task(send, address)
    return {"queued": True}
