"""A workflow is a list of steps that a client describes; each step is a function with a name."""

import json
import subprocess
from typing import Callable

from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
STEPS: dict[str, Callable[[dict], dict]] = {}


def step(function):
    STEPS[function.__name__] = function
    return function


@step
def upper(data):
    return {key: str(value).upper() for key, value in data.items()}


@step
def count(data):
    return {"count": len(data)}


@step
def lint(data):
    text = json.dumps(data)
    result = subprocess.run("jsonlint", shell=True, input=text.encode(), capture_output=True, timeout=5)  # ok: CSP-D003
    return {"ok": result.returncode == 0}


@app.post("/workflow")
async def workflow(request: Request):
    body = await request.json()
    data = body.get("data", {})
    for name in body.get("steps", []):
        try:
            function = STEPS[name]
        except KeyError:
            raise HTTPException(400, "unknown step") from None
        data = function(data)
    return data
