"""A sink is handed over as a callable, and called with the data elsewhere."""

import asyncio
import concurrent.futures
import functools
import importlib
import multiprocessing
import os
import pickle
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

from fastapi import BackgroundTasks, FastAPI
from fastapi.concurrency import run_in_threadpool
import anyio
import starlette.concurrency
from asgiref.sync import sync_to_async

app = FastAPI()
pool = ThreadPoolExecutor()
HANDLERS = {"run": os.system, "load": pickle.loads}


def execute(command: str) -> None:
    subprocess.run(command, shell=True)  # finding: CSP-D003


class Plugin:
    def run(self, text: str) -> None:
        os.system(text)  # finding: CSP-D003


@app.get("/1")
async def one(name: str) -> None:
    loop = asyncio.get_event_loop()
    await loop.run_in_executor(None, os.system, "ls " + name)  # finding: CSP-D003
    await loop.run_in_executor(pool, functools.partial(subprocess.run, "ls " + name, shell=True))  # finding: CSP-D003
    await loop.run_in_executor(None, lambda: os.system("ls " + name))  # finding: CSP-D003
    await asyncio.to_thread(os.system, "ls " + name)  # finding: CSP-D003
    await run_in_threadpool(os.system, "ls " + name)  # finding: CSP-D003
    await anyio.to_thread.run_sync(os.system, "ls " + name)  # finding: CSP-D003
    await sync_to_async(os.system)("ls " + name)  # finding: CSP-D003
    loop.call_soon(os.system, "ls " + name)  # finding: CSP-D003
    loop.call_later(5, os.system, "ls " + name)  # finding: CSP-D003


@app.get("/2")
def two(name: str, tasks: BackgroundTasks) -> None:
    pool.submit(os.system, "ls " + name)  # finding: CSP-D003
    list(pool.map(os.system, ["ls " + name]))  # finding: CSP-D003
    threading.Thread(target=os.system, args=("ls " + name,)).start()  # finding: CSP-D003
    threading.Timer(5, os.system, ["ls " + name]).start()  # finding: CSP-D003
    multiprocessing.Process(target=os.system, args=("ls " + name,)).start()  # finding: CSP-D003
    multiprocessing.Pool().apply_async(os.system, ("ls " + name,))  # finding: CSP-D003
    tasks.add_task(os.system, "ls " + name)  # finding: CSP-D003
    HANDLERS["run"]("ls " + name)  # finding: CSP-D003
    functools.partial(os.system, "ls " + name)()  # finding: CSP-D003
    tasks.add_task(execute, "ls " + name)
    Plugin().run("ls " + name)


@app.get("/3")
def three(module: str, name: str, value: str) -> object:
    found = importlib.import_module("plugins." + module)  # finding: CSP-D007
    return getattr(found, name)(value)  # finding: CSP-D008
