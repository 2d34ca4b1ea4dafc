"""The safe loader builds plain values only."""

import yaml
from fastapi import FastAPI, Request

app = FastAPI()


@app.put("/pipeline")
async def pipeline(request: Request):
    document = await request.body()
    stages = yaml.load(document.decode(), Loader=yaml.SafeLoader)  # ok: CSP-D202
    return {"stages": len(stages)}
