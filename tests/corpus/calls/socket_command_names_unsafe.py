"""Commands come over a socket; each is a method."""

import json

import websockets


class Board:
    def __init__(self):
        self.cards = []
        self.secret = "none"

    def do_list(self, **_):
        return self.cards

    def do_add(self, text="", **_):
        self.cards.append(text)
        return len(self.cards)

    def handle(self, message):
        wish = json.loads(message)
        method = getattr(self, wish.pop("do"))
        return method(**wish)  # finding: CSP-D008


async def talk(websocket):
    board = Board()
    async for message in websocket:
        await websocket.send(json.dumps(board.handle(message)))


async def main():
    async with websockets.serve(talk, "127.0.0.1", 9000):
        pass
