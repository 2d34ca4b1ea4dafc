"""A model checks its field."""

import os
import re

from fastapi import FastAPI
from pydantic import BaseModel, field_validator

app = FastAPI()


class Unit(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def check(cls, value):
        if not re.match(r"[a-z]+", value):
            raise ValueError("odd name")
        return value


@app.post("/restart")
def restart(unit: Unit):
    return {"code": os.system("restart " + unit.name)}  # finding: CSP-D003
