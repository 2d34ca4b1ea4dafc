"""What lists have in common."""

from fastapi import HTTPException

SORTABLE = {"name", "created", "size"}


class ListParams:
    def __init__(self, sort: str = "name", limit: int = 20, q: str | None = None):
        self.sort = sort
        self.limit = limit
        self.q = q
