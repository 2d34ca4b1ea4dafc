"""The preview of a mail."""

from dataclasses import asdict

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from mailing.rendering import Renderer
from mailing.service import SUBJECTS, MailService

app = FastAPI()
service = MailService(Renderer("/srv/mailing/templates"))


class Preview(BaseModel):
    kind: str
    name: str
    subject: str | None = None


@app.post("/preview")
def preview(wanted: Preview):
    if wanted.kind not in SUBJECTS:
        raise HTTPException(404)
    message = service.compose(wanted.kind, "preview@example.org", subject=wanted.subject, name=wanted.name)
    return asdict(message)
