"""A greenhouse takes its programme as YAML."""

import yaml
from fastapi import FastAPI, HTTPException, Request
from pydantic import BaseModel, ValidationError


class Programme(BaseModel):
    name: str
    humidity: int
    lamps: list[int] = []


app = FastAPI()
LOADER = yaml.CSafeLoader


@app.put("/programme")
async def put_programme(request: Request):
    body = await request.body()
    document = yaml.load(body, Loader=LOADER)  # ok: CSP-D202
    try:
        programme = Programme.model_validate(document)
    except ValidationError as error:
        raise HTTPException(422, error.errors()) from error
    return programme
