"""Documents of a clinic are downloaded by name."""

from pathlib import Path
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.responses import FileResponse
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    documents: Path = Path("/srv/clinic/documents")


def get_settings() -> Settings:
    return Settings()


class DocumentStore:
    def __init__(self, root: Path):
        self.root = root.resolve()

    def locate(self, name: str) -> Path:
        path = (self.root / name).resolve()
        if not path.exists():
            raise HTTPException(404)
        return path


def get_store(settings: Annotated[Settings, Depends(get_settings)]) -> DocumentStore:
    return DocumentStore(settings.documents)


app = FastAPI()


@app.get("/documents/{name:path}")
async def document(name: str, store: Annotated[DocumentStore, Depends(get_store)]):
    return FileResponse(store.locate(name))  # finding: CSP-D501
