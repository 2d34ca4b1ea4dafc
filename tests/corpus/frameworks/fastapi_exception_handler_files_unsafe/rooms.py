"""Rooms of a house."""

from fastapi import APIRouter

from errors import NoSuchRoom

router = APIRouter()
ROOMS = {"hall": 0, "attic": 3}


@router.get("/rooms/{room}")
def find(room: str) -> dict[str, int]:
    if room not in ROOMS:
        raise NoSuchRoom(room, len(ROOMS))
    return {"floor": ROOMS[room]}
