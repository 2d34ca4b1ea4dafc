"""The unsafe loader builds any object that the document names."""

import yaml
from fastapi import FastAPI, Request

app = FastAPI()


@app.put("/pipeline")
async def pipeline(request: Request):
    document = await request.body()
    stages = yaml.load(document.decode(), Loader=yaml.UnsafeLoader)  # finding: CSP-D202
    return {"stages": len(stages)}
