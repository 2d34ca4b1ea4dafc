"""Greetings that users write themselves, with gaps."""

import string

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class User:
    def __init__(self, name):
        self.name = name


class Greeting(BaseModel):
    template: str


@app.post("/greeting")
def greeting(body: Greeting):
    user = User("Ada")
    text = body.template.format(user=user)  # finding: CSP-D112
    return {"text": text}
