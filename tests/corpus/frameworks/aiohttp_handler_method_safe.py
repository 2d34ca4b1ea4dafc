"""Safe: the method binds the value."""

import sqlite3

from aiohttp import web


class Catalogue:
    def __init__(self):
        self.connection = sqlite3.connect("seeds.db")

    async def find(self, request: web.Request) -> web.Response:
        word = request.rel_url.query["word"]
        rows = self.connection.execute(f"SELECT name FROM seeds WHERE name LIKE ?", (f"%{word}%",)).fetchall()  # ok: CSP-D101
        return web.json_response(rows)


def make_app():
    catalogue = Catalogue()
    app = web.Application()
    app.add_routes([web.get("/find", catalogue.find)])
    return app
