"""A dependency checks a parameter."""

import os
import re

from fastapi import Depends, FastAPI, HTTPException

app = FastAPI()


class Name:
    def __init__(self, name: str):
        if not name:
            raise HTTPException(400)
        self.name = name


@app.post("/greet")
def greet(wanted: Name = Depends()):
    return {"code": os.system("greet " + wanted.name)}  # finding: CSP-D003
