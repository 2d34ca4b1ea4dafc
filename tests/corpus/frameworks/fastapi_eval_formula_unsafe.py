"""A formula is computed."""

import ast

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Formula(BaseModel):
    text: str
    rounds: int = 1


@app.post("/compute")
async def compute(formula: Formula) -> dict[str, str]:
    value = eval(formula.text, {"__builtins__": {}})  # finding: CSP-D001
    return {"value": repr(value)}
