"""A board that is told of changes over a socket, and looks them up."""

import asyncpg
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI()


@app.on_event("startup")
async def connect() -> None:
    app.state.pool = await asyncpg.create_pool(dsn="postgresql://board@db/board")


@app.websocket("/ws/board")
async def board(socket: WebSocket) -> None:
    await socket.accept()
    pool: asyncpg.Pool = app.state.pool
    try:
        while True:
            wish = await socket.receive_json()
            async with pool.acquire() as connection:
                rows = await connection.fetch(f"SELECT * FROM cards WHERE list = '{wish['list']}'")  # finding: CSP-D101
            await socket.send_json([dict(row) for row in rows])
    except WebSocketDisconnect:
        return
