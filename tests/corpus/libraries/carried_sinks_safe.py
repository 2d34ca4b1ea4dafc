"""A callable is handed over, and called with a list of arguments elsewhere."""

import asyncio
import functools
import importlib
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

from fastapi import BackgroundTasks, FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()
pool = ThreadPoolExecutor()
PLUGINS = {"csv": "plugins.csv", "json": "plugins.json"}


@app.get("/1")
async def one(name: str) -> None:
    loop = asyncio.get_event_loop()
    await loop.run_in_executor(None, subprocess.run, ["ls", name])  # ok: CSP-D113
    await loop.run_in_executor(pool, functools.partial(subprocess.run, ["ls", name], shell=False))  # ok: CSP-D003
    await asyncio.to_thread(subprocess.run, ["ls", name])  # ok: CSP-D113
    await run_in_threadpool(subprocess.run, ["ls", name])  # ok: CSP-D113


@app.get("/2")
def two(name: str, tasks: BackgroundTasks) -> None:
    pool.submit(subprocess.run, ["ls", name])  # ok: CSP-D113
    threading.Thread(target=subprocess.run, args=(["ls", name],)).start()  # ok: CSP-D113
    tasks.add_task(subprocess.run, ["ls", name])  # ok: CSP-D113


@app.get("/3")
def three(module: str, value: str) -> object:
    found = importlib.import_module(PLUGINS[module])  # ok: CSP-D007
    return getattr(found, "read")(value)  # ok: CSP-D008
