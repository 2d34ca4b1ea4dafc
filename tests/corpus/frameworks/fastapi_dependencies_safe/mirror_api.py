"""Safe: the first of the two dependencies refuses what is not in its set."""

from typing import Annotated

import httpx
from fastapi import APIRouter, Depends

from dependencies import Mirror

router = APIRouter(prefix="/mirror")


@router.get("/status")
async def status(mirror: Annotated[Mirror, Depends()]):
    async with httpx.AsyncClient() as client:
        answer = await client.get(mirror.url)  # ok: CSP-D402
    return {"status": answer.status_code}
