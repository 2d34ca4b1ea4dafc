"""Unsafe: a router in a file of its own depends on a service of another one."""

from fastapi import APIRouter, Depends

from service import Birds, birds

router = APIRouter()


@router.get("/birds")
async def search(name: str, store: Birds = Depends(birds)):
    return store.by_name(name)
