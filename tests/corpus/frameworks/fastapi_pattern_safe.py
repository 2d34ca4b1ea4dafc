"""Safe: the framework lets only values through that match the patterns, and these match no path."""

from pathlib import Path

from fastapi import FastAPI, Query
from pydantic import BaseModel, Field

app = FastAPI()
TEXTS = Path("/srv/texts")
LANGUAGE = "^[a-z]{2}$"


class Note(BaseModel):
    shelf: str = Field(max_length=20, pattern=r"^[a-z0-9-]+$")
    text: str


@app.get("/texts")
def texts(language: str = Query(default="en", description="two letters", pattern=LANGUAGE)):
    return (TEXTS / f"{language}.json").read_text()  # ok: CSP-D501


@app.post("/notes")
def add(note: Note):
    with open(f"/srv/notes/{note.shelf}.txt", "a") as shelf:  # ok: CSP-D501
        shelf.write(note.text)
    return {"ok": True}
