"""Unsafe: a job's argument is requested."""

import subprocess

from arq import run_worker
from arq.connections import RedisSettings


async def fetch(ctx, page):
    subprocess.run("fetch-page " + page, shell=True)  # finding: CSP-D003


class WorkerSettings:
    functions = [fetch]
    redis_settings = RedisSettings()


if __name__ == "__main__":
    run_worker(WorkerSettings)
