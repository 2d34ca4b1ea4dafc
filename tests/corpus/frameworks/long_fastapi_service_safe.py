"""A service with models, a repository and a router; the sort order decides."""

import enum
import logging
from typing import Any

import aiosqlite
from fastapi import APIRouter, Depends, FastAPI, HTTPException, Query, status
from pydantic import BaseModel

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/tickets", tags=["tickets"])


class Priority(str, enum.Enum):
    low = "low"
    high = "high"


class TicketIn(BaseModel):
    title: str
    text: str = ""
    priority: Priority = Priority.low


class Ticket(TicketIn):
    id: int


class Repository:
    def __init__(self, connection: aiosqlite.Connection):
        self.connection = connection

    async def all(self, where: dict[str, Any], order: str) -> list[dict]:
        conditions = " AND ".join(f"{column} = ?" for column in where) or "1"
        statement = f"SELECT id, title, text, priority FROM ticket WHERE {conditions} ORDER BY {order}"
        async with self.connection.execute(statement, list(where.values())) as cursor:  # ok: CSP-D101
            return [dict(zip(("id", "title", "text", "priority"), row)) async for row in cursor]

    async def add(self, ticket: TicketIn) -> int:
        cursor = await self.connection.execute(
            "INSERT INTO ticket (title, text, priority) VALUES (?, ?, ?)",
            (ticket.title, ticket.text, ticket.priority.value),
        )
        await self.connection.commit()
        return cursor.lastrowid


async def repository():
    async with aiosqlite.connect("tickets.db") as connection:
        yield Repository(connection)


@router.get("/", response_model=list[Ticket])
async def list_tickets(
    priority: Priority | None = None,
    order: str = Query("id", pattern="^(id|title|priority)$"),
    tickets: Repository = Depends(repository),
):
    where = {"priority": priority.value} if priority else {}
    found = await tickets.all(where, order)
    logger.info("%d tickets", len(found))
    return found


@router.post("/", status_code=status.HTTP_201_CREATED)
async def add_ticket(ticket: TicketIn, tickets: Repository = Depends(repository)):
    if not ticket.title.strip():
        raise HTTPException(status.HTTP_422_UNPROCESSABLE_ENTITY, "a title is needed")
    return {"id": await tickets.add(ticket)}


app = FastAPI()
app.include_router(router)
