"""A small service: settings, a wrapper of an HTTP client, a repository, tasks; each checks or binds the data."""

import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import quote

import httpx
import sqlalchemy as sa
from fastapi import APIRouter, BackgroundTasks, Depends, FastAPI, HTTPException, UploadFile
from fastapi.responses import FileResponse, RedirectResponse
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine, async_sessionmaker

app = FastAPI()
router = APIRouter()
engine = create_async_engine("sqlite+aiosqlite://")
make_session = async_sessionmaker(engine, expire_on_commit=False)
TABLES = {"users": "users", "orders": "orders_2024"}


@dataclass
class LocalStorage:
    root: Path = Path("/srv/files")

    def path(self, name: str) -> Path:
        target = (self.root / name).resolve()
        if not target.is_relative_to(self.root):
            raise HTTPException(404)
        return target

    def save(self, name: str, data: bytes) -> None:
        self.path(Path(name).name).write_bytes(data)  # ok: CSP-D501


class Proxy:
    def __init__(self, base: str, client: Optional[httpx.AsyncClient] = None) -> None:
        self.base = base
        self.client = client or httpx.AsyncClient(timeout=5)

    async def forward(self, path: str) -> bytes:
        answer = await self.client.request("GET", f"{self.base}/{path}")  # ok: CSP-D402
        return answer.content


class Search(BaseModel):
    table: str
    words: list[str] = []


async def session():
    async with make_session() as made:
        yield made


async def find(made: AsyncSession, search: Search):
    table = TABLES.get(search.table)
    if table is None:
        raise HTTPException(400)
    names = {f"w{i}": word for i, word in enumerate(search.words)}
    query = f"SELECT * FROM {table} WHERE name IN ({', '.join(':' + n for n in names)})"
    result = await made.execute(sa.text(query), names)  # ok: CSP-D102
    return result.mappings().all()


def thumbnail(name: str) -> None:
    command = ["convert", f"/srv/files/{name}", "-resize", "100x100", f"/srv/small/{name}"]
    subprocess.check_call(command)  # ok: CSP-D003


storage = LocalStorage()
proxy = Proxy("http://backend:8000")


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
    return FileResponse(storage.path(name))  # ok: CSP-D501


@router.get("/proxy/{path:path}")
async def forward(path: str):
    return await proxy.forward(path)


@router.get("/go")
async def go(name: str):
    return RedirectResponse(f"/users/{quote(name)}")  # ok: CSP-D801


app.include_router(router)
