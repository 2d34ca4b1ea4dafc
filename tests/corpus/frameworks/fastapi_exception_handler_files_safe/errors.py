"""Errors of the service."""


class NoSuchRoom(Exception):
    def __init__(self, room: str, floor: int) -> None:
        super().__init__(f"no room {floor}")
        self.room = room
        self.floor = floor
