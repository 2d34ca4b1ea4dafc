"""Safe: the service binds."""

from fastapi import APIRouter, Depends

from service import Birds, birds

router = APIRouter()


@router.get("/birds")
async def search(name: str, store: Birds = Depends(birds)):
    return store.by_name(name)
