"""What lists have in common."""

from fastapi import HTTPException

SORTABLE = {"name", "created", "size"}


class ListParams:
    def __init__(self, sort: str = "name", limit: int = 20, q: str | None = None):
        if sort not in SORTABLE:
            raise HTTPException(400, "cannot sort by that")
        self.sort = sort
        self.limit = limit
        self.q = q
