"""A small service: settings, a wrapper of an HTTP client, a repository, tasks; each passes the data on."""

import logging
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional, Protocol

import httpx
import sqlalchemy as sa
from fastapi import APIRouter, BackgroundTasks, Depends, FastAPI, HTTPException, Request, UploadFile
from fastapi.responses import FileResponse, RedirectResponse, StreamingResponse
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine, async_sessionmaker

app = FastAPI()
router = APIRouter()
engine = create_async_engine("sqlite+aiosqlite://")
make_session = async_sessionmaker(engine, expire_on_commit=False)


class Storage(Protocol):
    def path(self, name: str) -> Path: ...


@dataclass
class LocalStorage:
    root: Path = Path("/srv/files")
    hooks: list[Callable[[str], None]] = field(default_factory=list)

    def path(self, name: str) -> Path:
        return self.root / name

    def save(self, name: str, data: bytes) -> None:
        target = self.path(name)
        target.parent.mkdir(parents=True, exist_ok=True)  # finding: CSP-D501
        target.write_bytes(data)  # finding: CSP-D501
        for hook in self.hooks:
            hook(name)


class Proxy:
    def __init__(self, base: str, client: Optional[httpx.AsyncClient] = None) -> None:
        self.base = base
        self.client = client or httpx.AsyncClient(timeout=5)

    async def forward(self, host: str, path: str) -> bytes:
        answer = await self.client.request("GET", f"{self.base}{host}/{path}")  # finding: CSP-D402
        return answer.content


class Search(BaseModel):
    table: str
    words: list[str] = []
    order: str | None = None


async def session():
    async with make_session() as made:
        yield made


async def find(made: AsyncSession, search: Search):
    query = f"SELECT * FROM {search.table}"
    if search.words:
        query += " WHERE " + " OR ".join(f"name = '{word}'" for word in search.words)
    result = await made.execute(sa.text(query))  # finding: CSP-D102
    return result.mappings().all()


def thumbnail(name: str) -> None:
    command = f"convert /srv/files/{name} -resize 100x100 /srv/small/{name}"
    subprocess.check_call(command, shell=True)  # finding: CSP-D003


storage = LocalStorage(hooks=[thumbnail])
proxy = Proxy("http://")


@router.post("/search")
async def search(body: Search, made: AsyncSession = Depends(session)):
    return await find(made, body)


@router.post("/files")
async def upload(file: UploadFile, tasks: BackgroundTasks):
    storage.save(file.filename, await file.read())
    tasks.add_task(thumbnail, file.filename)
    return {"ok": True}


@router.get("/files/{name:path}")
async def download(name: str):
    return FileResponse(storage.path(name))  # finding: CSP-D501


@router.get("/proxy/{host}/{path:path}")
async def forward(host: str, path: str):
    return StreamingResponse(iter([await proxy.forward(host, path)]))


@router.get("/go")
async def go(next: str = "/"):
    return RedirectResponse(next)  # finding: CSP-D801


app.include_router(router)
