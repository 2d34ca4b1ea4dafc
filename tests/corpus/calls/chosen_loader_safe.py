"""Safe: the function that chooses the loader chooses the safe one."""

import yaml
from fastapi import FastAPI, Request

app = FastAPI()


def loader(trusted: bool):
    if trusted:
        return yaml.UnsafeLoader
    return yaml.SafeLoader


@app.post("/deployments")
async def deployments(request: Request):
    body = await request.body()
    documents = list(yaml.load_all(body, Loader=loader(False)))  # ok: CSP-D202
    return {"documents": len(documents)}
