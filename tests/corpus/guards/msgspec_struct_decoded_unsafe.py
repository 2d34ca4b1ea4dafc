"""Jobs come as JSON and are read into a struct."""

import subprocess

import msgspec
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


class Job(msgspec.Struct):
    level: str
    note: str = ""


async def start(request):
    job = msgspec.json.decode(await request.body(), type=Job)
    done = subprocess.run(f"nice -n {job.level} backup", shell=True, check=False)  # finding: CSP-D003
    return JSONResponse({"done": done.returncode})


app = Starlette(routes=[Route("/jobs", start, methods=["POST"])])
