"""Mails are written by customers, with gaps."""

from fastapi import FastAPI
from jinja2 import Environment
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import BaseModel

app = FastAPI()
engine = ImmutableSandboxedEnvironment(autoescape=True)


class Mail(BaseModel):
    text: str
    name: str


@app.post("/mail/preview")
def preview(mail: Mail):
    return {"text": engine.from_string(mail.text).render(name=mail.name)}  # ok: CSP-D103
