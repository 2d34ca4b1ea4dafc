"""Unsafe: the pattern of the query parameter is not anchored at its end, and the field of the body has none."""

from pathlib import Path

from fastapi import FastAPI, Query
from pydantic import BaseModel, Field

app = FastAPI()
TEXTS = Path("/srv/texts")
LANGUAGE = "^[a-z]{2}"


class Note(BaseModel):
    shelf: str = Field(max_length=20)
    text: str


@app.get("/texts")
def texts(language: str = Query(default="en", description="two letters", pattern=LANGUAGE)):
    return (TEXTS / f"{language}.json").read_text()  # finding: CSP-D501


@app.post("/notes")
def add(note: Note):
    with open(f"/srv/notes/{note.shelf}.txt", "a") as shelf:  # finding: CSP-D501
        shelf.write(note.text)
    return {"ok": True}
